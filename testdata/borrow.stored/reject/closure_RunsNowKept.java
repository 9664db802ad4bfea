// A closure that runs during the call only is kept beyond it.
import dev.custody.annotations.RunsNow;
import org.jspecify.annotations.Nullable;

class RunsNowKept {
  private @Nullable Runnable kept;

  void each(@RunsNow Runnable work) {
    // :: error: [borrow.stored]
    kept = work;
  }

  void later() {
    if (kept != null) {
      kept.run();
    }
  }
}
