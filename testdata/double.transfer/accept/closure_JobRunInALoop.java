// Mended: A loop runs a closure that runs at most once.
import dev.custody.annotations.RunsOnce;

class JobRunInALoop {
  private int waited;

  void hammer(@RunsOnce Runnable job, int times) {
    int left = times;
    do {
      waited++;
      left--;
    } while (left > 0);
    job.run();
  }
}
