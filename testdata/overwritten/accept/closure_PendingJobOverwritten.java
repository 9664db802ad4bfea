// Mended: The field may still hold a job when the next one is stored.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class PendingJobOverwritten {
  private @Nullable @RunsOnce Runnable pending;

  void post(@RunsOnce Runnable job) {
    Runnable before = pending;
    pending = job;
    if (before != null) {
      before.run();
    }
  }

  void fire() {
    Runnable job = pending;
    pending = null;
    if (job != null) {
      job.run();
    }
  }
}
