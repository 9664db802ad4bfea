// Mended: A body that may run many times during the call is no place for a job.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class JobHandedToARepeatingBody {
  interface Retrier {
    void until(int tries, @RunsNow Runnable body);

    void once(@RunsOnce @RunsNow Runnable body);
  }

  static void post(Retrier retrier, @RunsOnce Runnable job) {
    retrier.once(job);
  }
}
