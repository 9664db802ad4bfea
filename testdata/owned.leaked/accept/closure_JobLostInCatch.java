// Mended: What the catch block sees may have happened before the job was run.
import dev.custody.annotations.RunsOnce;

class JobLostInCatch {
  private int failed;

  void post(@RunsOnce Runnable job) {
    try {
      check();
    } catch (RuntimeException e) {
      failed++;
    }
    job.run();
  }

  private void check() {}
}
