// A final `@Borrowed` field set in the constructor makes each instance a loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FinalFieldOfCursor {
  int sum(@Borrowed Frame frame) {
    Cursor cursor = new Cursor(frame);
    return cursor.next() + cursor.next();
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
