// The job that is taken out of the queue is thrown away.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class JobPolledAndDropped {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();
  private int depth;

  void post(@RunsOnce Runnable job) {
    if (depth == 64) {
      // :: error: [result.dropped]
      jobs.poll();
      depth--;
    }
    jobs.add(job);
    depth++;
  }

  void runOldest() {
    Runnable job = jobs.poll();
    if (job != null) {
      job.run();
    }
  }
}
