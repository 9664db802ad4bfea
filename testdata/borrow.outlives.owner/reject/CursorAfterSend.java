// A cursor keeps a loan in a final field, so it is a loan itself.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorAfterSend {
  int finish(@Owned Frame frame) {
    Cursor cursor = new Cursor(frame);
    frame.send();
    // :: error: [borrow.outlives.owner]
    return cursor.next();
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
