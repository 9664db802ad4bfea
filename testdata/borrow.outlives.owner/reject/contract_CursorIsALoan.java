// "a class may keep a loan in a final @Borrowed field set from a constructor parameter (cursors,
// visitors, contexts): each instance is then itself a loan of that argument".
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorIsALoan {
  static int first(@Owned Frame frame) {
    Cursor cursor = new Cursor(frame);
    int first = cursor.next();
    while (first == 0) {
      first = cursor.next();
    }
    frame.send();
    // :: error: [borrow.outlives.owner]
    return first + cursor.next();
  }
}

final class Cursor {
  private final @Borrowed Frame frame;
  private int at;

  Cursor(@Borrowed Frame frame) {
    this.frame = frame;
  }

  int next() {
    return at < frame.length() ? ++at : -1;
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
