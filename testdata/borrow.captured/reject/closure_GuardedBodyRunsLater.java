// A body that runs once, but now, must not be kept by a job that runs later.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class GuardedBodyRunsLater {
  void later(Work work, @RunsNow @RunsOnce Runnable body) {
    // :: error: [borrow.captured]
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
