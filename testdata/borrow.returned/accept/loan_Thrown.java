// The exception keeps the length of the frame, and not the frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class Thrown {
  void check(@Borrowed Frame frame) {
    if (frame.length() < 8) {
      throw new ShortFrame(frame);
    }
  }

  void guarded(@Owned Frame frame) {
    try {
      check(frame);
    } catch (ShortFrame e) {
      frame.send();
      throw e;
    }
    frame.send();
  }

  static final class ShortFrame extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int length;

    ShortFrame(@Borrowed Frame frame) {
      super("only " + frame.length());
      this.length = frame.length();
    }

    int length() {
      return length;
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
