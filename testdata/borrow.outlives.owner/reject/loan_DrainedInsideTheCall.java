// A loan from a field is handed to a method of the same object that empties the field first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class DrainedInsideTheCall {
  private @Nullable @Owned Frame held;

  int flushed() {
    Frame frame = held;
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : lengthAfterFlush(frame);
  }

  private int lengthAfterFlush(@Borrowed Frame frame) {
    flush();
    return frame.length();
  }

  void flush() {
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

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
