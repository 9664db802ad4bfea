// The helper has the frame for itself alone, and empties the field that keeps it before it writes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class loan_ExclusiveLoanEndedByHelper {
  private @Nullable @Owned Frame held;

  void stamp() {
    Frame frame = held;
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      drop(frame);
    }
  }

  private void drop(@Borrowed(exclusive = true) Frame frame) {
    clear();
    frame.stamp(1);
  }

  private void clear() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  private int stamp;

  void stamp(@Borrowed(exclusive = true) Frame this, int number) {
    stamp = number;
  }

  void send(@Owned Frame this) {}
}
