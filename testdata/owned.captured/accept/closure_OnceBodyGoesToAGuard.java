// A job that runs once, whenever, also fits where it runs once, now.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class OnceBodyGoesToAGuard {
  static void locked(Guard guard, @RunsOnce Runnable job) {
    guard.with(job);
  }

  static void wrapped(Guard guard, @RunsOnce Runnable job) {
    guard.with(() -> job.run());
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}
