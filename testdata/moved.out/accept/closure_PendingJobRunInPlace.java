// Mended: The job is run through the field, which still refers to it.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class PendingJobRunInPlace {
  private @Nullable @RunsOnce Runnable pending;

  PendingJobRunInPlace(@RunsOnce Runnable first) {
    pending = first;
  }

  void fire() {
    cancel();
  }

  void cancel() {
    Runnable job = pending;
    pending = null;
    if (job != null) {
      job.run();
    }
  }
}
