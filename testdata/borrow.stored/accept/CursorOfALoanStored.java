// A cursor is a loan of its frame: a field may not keep it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorOfALoanStored {
  private int lastLength;

  void scan(@Borrowed Frame frame) {
    Cursor cursor = new Cursor(frame);
    lastLength = cursor.next();
  }
}

class Cursor {
  private final @Borrowed Frame frame;

  Cursor(@Borrowed Frame frame) {
    this.frame = frame;
  }

  int next() {
    return frame.length();
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
