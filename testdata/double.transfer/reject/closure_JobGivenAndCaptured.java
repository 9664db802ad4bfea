// One call is given the job and a closure that runs it too.
import dev.custody.annotations.RunsOnce;

class JobGivenAndCaptured {
  interface Loop {
    void race(@RunsOnce Runnable first, @RunsOnce Runnable second);
  }

  private int lost;

  void post(Loop loop, @RunsOnce Runnable job) {
    // :: error: [double.transfer]
    loop.race(job, () -> job.run());
  }
}
