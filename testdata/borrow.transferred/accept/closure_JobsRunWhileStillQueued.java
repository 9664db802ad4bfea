// Mended: Iteration lends the jobs; running one would leave it in the queue to run again.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class JobsRunWhileStillQueued {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    jobs.add(job);
  }

  void tick() {
    stop();
  }

  void stop() {
    for (Runnable job; (job = jobs.poll()) != null; ) {
      job.run();
    }
  }
}
