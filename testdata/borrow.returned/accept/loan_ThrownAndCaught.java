// An exception that keeps a loan is made and asked, and another one is thrown with what it said.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrownAndCaught {
  int check(@Owned Frame frame) {
    try {
      if (frame.length() == 0) {
        String message = "empty: " + new EmptyFrame(frame).length();
        throw new IllegalStateException(message);
      }
    } catch (IllegalStateException e) {
      frame.send();
      return e.getMessage().length();
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
