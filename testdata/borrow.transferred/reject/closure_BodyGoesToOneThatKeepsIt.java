// A body that runs during the call may be handed to who runs it now, and not to who keeps it.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class BodyGoesToOneThatKeepsIt {
  void keep(Work work, @RunsNow @RunsOnce Runnable body) {
    // :: error: [borrow.transferred]
    work.submit(body);
  }

  void pass(Guard guard, @RunsNow @RunsOnce Runnable body) {
    guard.with(body);
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}
