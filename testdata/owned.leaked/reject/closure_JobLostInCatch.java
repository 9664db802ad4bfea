// What the catch block sees may have happened before the job was run.
import dev.custody.annotations.RunsOnce;

class JobLostInCatch {
  private int failed;

  // :: error: [owned.leaked]
  void post(@RunsOnce Runnable job) {
    try {
      check();
      job.run();
    } catch (RuntimeException e) {
      failed++;
    }
  }

  private void check() {}
}
