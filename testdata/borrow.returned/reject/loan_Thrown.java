// An exception that keeps a loan carries it out of the call that lent it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class Thrown {
  void check(@Borrowed Frame frame) {
    if (frame.length() == 0) {
      // :: error: [borrow.returned]
      throw new EmptyFrame(frame);
    }
  }

  static final class EmptyFrame extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Borrowed Frame frame;

    EmptyFrame(@Borrowed Frame frame) {
      this.frame = frame;
    }

    int length() {
      return frame.length();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
