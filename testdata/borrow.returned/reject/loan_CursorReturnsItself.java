// A cursor returns itself as if it were nobody's loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorReturnsItself {
  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    Cursor skip(int count) {
      at += count;
      // :: error: [borrow.returned]
      return this;
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
