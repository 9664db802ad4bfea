// A closure that runs at most once is run a second time on the way out.
import dev.custody.annotations.RunsOnce;

class JobRunTwice {
  private int failures;

  void runNow(@RunsOnce Runnable job, boolean retry) {
    job.run();
    if (retry) {
      failures++;
      // :: error: [double.transfer]
      job.run();
    }
  }
}
