// A queue of jobs hands each of them to the one who runs it.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;
import java.util.Queue;

class JobQueueDrainsOnStop {
  private final Queue<@RunsOnce Runnable> jobs = new ArrayDeque<>();
  private boolean stopped;

  void post(@RunsOnce Runnable job) {
    if (stopped) {
      job.run();
    } else {
      jobs.add(job);
    }
  }

  int tick(int most) {
    int ran = 0;
    Runnable job;
    while (ran < most && (job = jobs.poll()) != null) {
      job.run();
      ran++;
    }
    return ran;
  }

  void stop() {
    stopped = true;
    tick(Integer.MAX_VALUE);
  }

  int depth() {
    return jobs.size();
  }
}
