// The helper empties the static field that keeps what it was lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class loan_StaticFieldEmptiedByHelper {
  private static @Nullable @Owned Frame held;

  static synchronized int last() {
    Frame frame = held;
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : drop(frame);
  }

  private static synchronized int drop(@Borrowed Frame frame) {
    clear();
    return frame.length();
  }

  private static synchronized void clear() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
