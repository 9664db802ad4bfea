// Mended: A job that is there is lost when the loop is busy.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class NullableJobSkippedWhenBusy {
  private boolean busy;
  private int jobs;

  void tick(@Nullable @RunsOnce Runnable job) {
    if (!busy) {
      jobs++;
    }
    if (job != null) {
      job.run();
    }
  }
}
