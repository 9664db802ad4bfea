// Mended: the body for one that keeps it may run later, and only the other runs it now.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class BodyGoesToOneThatKeepsIt {
  void keep(Work work, @RunsOnce Runnable body) {
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
