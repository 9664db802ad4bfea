// forEach lends each job, by a method reference too; all of them are still queued to run again.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class JobsForEachRun {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    jobs.add(job);
  }

  void tick() {
    // :: error: [borrow.transferred]
    jobs.forEach(Runnable::run);
    // :: error: [borrow.transferred]
    jobs.forEach(job -> job.run());
  }

  void stop() {
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
  }
}
