// Mended: A lambda that implements a scheduler is the owner of the job it is given.
import dev.custody.annotations.RunsOnce;

class SchedulerLambdaIgnoresItsJob {
  interface Scheduler {
    void at(long when, @RunsOnce Runnable job);
  }

  private int skipped;

  Scheduler until(long end) {
    return (when, job) -> {
      if (when > end) {
        skipped++;
      }
      job.run();
    };
  }
}
