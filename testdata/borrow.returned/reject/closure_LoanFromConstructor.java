// The object that a constructor makes is a loan of its argument, which the interface does not say.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanFromConstructor {
  static class Cursor {
    private final @Borrowed Frame frame;

    Cursor(Frame frame) {
      this.frame = frame;
    }

    int length() {
      return frame.length();
    }
  }

  interface Opener {
    Cursor open(@Borrowed Frame frame);
  }

  int measure(@Owned Frame frame) {
    // :: error: [borrow.returned]
    Opener opener = Cursor::new;
    Cursor cursor = opener.open(frame);
    frame.send();
    return cursor.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
