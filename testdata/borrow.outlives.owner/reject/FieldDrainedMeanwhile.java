// A method of the class may take the frame out of the field that lent it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldDrainedMeanwhile {
  private @Nullable @Owned Frame pending = new Frame();

  synchronized int measure() {
    Frame loan = pending;
    if (loan == null) {
      return 0;
    }
    flush();
    // :: error: [borrow.outlives.owner]
    return loan.length();
  }

  synchronized void flush() {
    Frame frame = pending;
    pending = null;
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
