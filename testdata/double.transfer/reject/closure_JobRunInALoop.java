// A loop runs a closure that runs at most once.
import dev.custody.annotations.RunsOnce;

class JobRunInALoop {
  void hammer(@RunsOnce Runnable job, int times) {
    int left = times;
    do {
      // :: error: [double.transfer]
      job.run();
      left--;
    } while (left > 0);
  }
}
