// A lambda or reference that implements a scheduler runs its job or hands it on.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class SchedulersMadeOfLambdas {
  @FunctionalInterface
  interface Scheduler {
    void at(@RunsOnce Runnable job);
  }

  static final Scheduler INLINE = job -> job.run();
  static final Scheduler DIRECT = Runnable::run;
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  Scheduler queued() {
    return jobs::add;
  }

  Scheduler counted(Scheduler inner, int[] count) {
    return job ->
        inner.at(
            () -> {
              count[0]++;
              job.run();
            });
  }

  void tick() {
    Runnable job = jobs.poll();
    if (job != null) {
      INLINE.at(job);
    }
  }
}
