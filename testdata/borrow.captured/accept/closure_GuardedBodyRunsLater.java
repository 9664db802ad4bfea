// Mended: the body that goes into a later job is given to it, to run once, whenever that is.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class GuardedBodyRunsLater {
  void later(Work work, @RunsOnce Runnable body) {
    work.submit(() -> body.run());
  }

  void now(Guard guard, @RunsNow @RunsOnce Runnable body) {
    guard.with(() -> body.run());
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}
