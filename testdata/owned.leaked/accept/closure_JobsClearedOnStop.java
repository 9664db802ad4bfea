// Mended: Clearing a queue of jobs loses whatever they own.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;
import java.util.Deque;

class JobsClearedOnStop {
  private final Deque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    jobs.offer(job);
  }

  void run() {
    Runnable job = jobs.poll();
    if (job != null) {
      job.run();
    }
  }

  void stop() {
    while (!jobs.isEmpty()) {
      run();
    }
  }
}
