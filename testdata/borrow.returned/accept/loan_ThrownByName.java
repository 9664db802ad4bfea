// An exception that keeps a loan is made and asked; what is thrown keeps the answer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrownByName {
  void check(@Owned Frame frame) {
    EmptyFrame problem = frame.length() == 0 ? new EmptyFrame(frame) : null;
    int length = problem == null ? -1 : problem.length();
    frame.send();
    if (length >= 0) {
      throw new IllegalStateException("empty: " + length);
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
