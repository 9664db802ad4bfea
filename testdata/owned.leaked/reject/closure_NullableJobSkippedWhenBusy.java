// A job that is there is lost when the loop is busy.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class NullableJobSkippedWhenBusy {
  private boolean busy;

  // :: error: [owned.leaked]
  void tick(@Nullable @RunsOnce Runnable job) {
    if (job != null && !busy) {
      job.run();
    }
  }
}
