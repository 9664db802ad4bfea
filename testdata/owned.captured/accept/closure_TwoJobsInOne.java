// The closure that is returned owns two others and runs both.
import dev.custody.annotations.RunsOnce;

final class TwoJobsInOne {
  private TwoJobsInOne() {}

  static @RunsOnce Runnable both(@RunsOnce Runnable first, @RunsOnce Runnable second) {
    return () -> {
      try {
        first.run();
      } finally {
        second.run();
      }
    };
  }

  static void runAll(@RunsOnce Runnable a, @RunsOnce Runnable b, @RunsOnce Runnable c) {
    both(a, both(b, c)).run();
  }
}
