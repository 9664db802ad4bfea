// A closure that may run once is kept where it may run often.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class RunsOnceKept {
  private @Nullable Runnable kept;

  void submit(@RunsOnce Runnable work) {
    // :: error: [escapes.unchecked]
    kept = work;
  }

  void again() {
    if (kept != null) {
      kept.run();
    }
  }
}
