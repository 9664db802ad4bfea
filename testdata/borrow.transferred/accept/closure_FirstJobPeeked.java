// Whoever peeks may look whether there is a job; the poll takes it out, and then it runs.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class FirstJobPeeked {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    jobs.add(job);
  }

  void tick() {
    if (jobs.peek() != null) {
      Runnable first = jobs.poll();
      if (first != null) {
        first.run();
      }
    }
  }

  void stop() {
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
  }
}
