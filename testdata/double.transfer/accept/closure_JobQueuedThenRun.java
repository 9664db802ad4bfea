// Mended: The job was handed to the queue before it is run here.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class JobQueuedThenRun {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job, boolean urgent) {
    if (urgent) {
      job.run();
    } else {
      jobs.addLast(job);
    }
  }

  void runAll() {
    Runnable next;
    while ((next = jobs.pollFirst()) != null) {
      next.run();
    }
  }
}
