// A cursor is a loan of its frame: a field may not keep it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorOfALoanStored {
  private Object last;

  void scan(@Borrowed Frame frame) {
    Cursor cursor = new Cursor(frame);
    // :: error: [borrow.stored]
    last = cursor;
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
