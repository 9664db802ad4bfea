// A lambda that implements a scheduler hands the job to a listener's parameter.
import dev.custody.annotations.RunsOnce;

class SchedulerSubscribesItsJob {
  interface Scheduler {
    void at(@RunsOnce Runnable job);
  }

  private int posted;

  Scheduler over(Bus bus) {
    return job -> {
      // :: error: [escapes.unchecked]
      bus.subscribe(job);
    };
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
