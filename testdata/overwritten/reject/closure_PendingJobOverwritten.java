// The field may still hold a job when the next one is stored.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class PendingJobOverwritten {
  private @Nullable @RunsOnce Runnable pending;

  void post(@RunsOnce Runnable job) {
    // :: error: [overwritten]
    pending = job;
  }

  void fire() {
    Runnable job = pending;
    pending = null;
    if (job != null) {
      job.run();
    }
  }
}
