// Mended: A job that is not run on one branch loses what it owns.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class JobSkippedWhenStopped {
  private boolean stopped;
  private final ArrayDeque<@RunsOnce Runnable> parked = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    if (!stopped) {
      job.run();
    } else {
      parked.add(job);
    }
  }

  void stop() {
    stopped = true;
    for (Runnable job = parked.poll(); job != null; job = parked.poll()) {
      job.run();
    }
  }
}
