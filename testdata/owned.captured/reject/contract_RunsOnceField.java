// "@RunsOnce: parameter, field, return of functional type": an owned capture needs a field that
// says so.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RunsOnceField {
  private @Nullable Runnable onReset;

  RunsOnceField(@Owned Frame goodbye) {
    // :: error: [owned.captured]
    onReset = () -> goodbye.send();
  }

  synchronized void reset() {
    Runnable job = onReset;
    onReset = null;
    if (job != null) {
      job.run();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
