// Mended: "each instance is then itself a loan of that argument": a cursor over a lent frame may
// not be returned without naming it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorIsALoanReturned {
  static @Borrowed("#1") Cursor over(@Borrowed Frame frame) {
    return new Cursor(frame);
  }
}

final class Cursor {
  private final @Borrowed Frame frame;

  Cursor(@Borrowed Frame frame) {
    this.frame = frame;
  }

  int length() {
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
