// The object that a constructor makes is a loan of its argument, and the interface says so.
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
    @Borrowed("#1") Cursor open(@Borrowed Frame frame);
  }

  int measure(@Owned Frame frame) {
    Opener opener = Cursor::new;
    Cursor cursor = opener.open(frame);
    int length = cursor.length();
    frame.send();
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
