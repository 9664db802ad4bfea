// Mended: The cursor is a loan of the frame, and the frame was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorAfterItsFrame {
  int parse(@Owned Frame frame) {
    Cursor cursor = new Cursor(frame);
    int first = cursor.next();
    int second = cursor.next();
    frame.send();
    return first + second;
  }

  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    int next() {
      return at < frame.length() ? at++ : -1;
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
