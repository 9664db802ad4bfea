// An exception that keeps a loan is made first and thrown later, and it keeps the frame that was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrownByName {
  void check(@Owned Frame frame) {
    EmptyFrame problem = frame.length() == 0 ? new EmptyFrame(frame) : null;
    int length = frame.length();
    if (problem == null || length > 0) {
      frame.send();
      return;
    }
    try {
      // :: error: [borrow.returned]
      throw problem;
    } finally {
      frame.send();
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
