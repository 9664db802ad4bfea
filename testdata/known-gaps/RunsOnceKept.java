// gap: the body's side of `@RunsOnce` is not checked; this one keeps the closure where it may run often
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class RunsOnceKept {
  private @Nullable Runnable kept;

  void submit(@RunsOnce Runnable work) {
    kept = work;
  }

  void again() {
    if (kept != null) {
      kept.run();
    }
  }
}
