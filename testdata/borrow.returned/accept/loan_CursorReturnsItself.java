// Mended: A cursor returns itself as if it were nobody's loan.
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

    @Borrowed Cursor skip(int count) {
      at += count;
      return this;
    }

    int left() {
      return frame.length() - at;
    }
  }

  int read(@Owned Frame frame) {
    int left = new Cursor(frame).skip(2).skip(3).left();
    frame.send();
    return left;
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
