// gap: the body's side of `@RunsNow` is not checked; this one keeps the closure beyond the call
import dev.custody.annotations.RunsNow;
import org.jspecify.annotations.Nullable;

class RunsNowKept {
  private @Nullable Runnable kept;

  void each(@RunsNow Runnable work) {
    kept = work;
  }

  void later() {
    if (kept != null) {
      kept.run();
    }
  }
}
