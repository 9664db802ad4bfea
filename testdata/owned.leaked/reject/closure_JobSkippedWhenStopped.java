// A job that is not run on one branch loses what it owns.
import dev.custody.annotations.RunsOnce;

class JobSkippedWhenStopped {
  private boolean stopped;

  // :: error: [owned.leaked]
  void post(@RunsOnce Runnable job) {
    if (!stopped) {
      job.run();
    }
  }

  void stop() {
    stopped = true;
  }
}
