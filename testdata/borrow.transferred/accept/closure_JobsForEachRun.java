// forEach may look at the jobs; the queue still runs each of them once.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class JobsForEachRun {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    jobs.add(job);
  }

  void tick() {
    jobs.forEach(job -> System.out.println(job.hashCode()));
  }

  void stop() {
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
  }
}
