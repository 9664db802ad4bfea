// Nobody sees any more, where the exception is caught, that it keeps a loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrownAndCaught {
  int check(@Owned Frame frame) {
    try {
      if (frame.length() == 0) {
        // :: error: [borrow.returned]
        throw new EmptyFrame(frame);
      }
    } catch (EmptyFrame e) {
      frame.send();
      return e.length();
    }
    frame.send();
    return 0;
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
