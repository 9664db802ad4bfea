// A cursor over a lent frame is kept by its number, for the next call to go on with.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class CursorByNumber {
  private final Map<Integer, Cursor> cursors = new HashMap<>();

  void open(int number, Frame frame) {
    // :: error: [borrow.stored]
    cursors.put(number, new Cursor(frame));
  }

  int next(int number) {
    Cursor cursor = cursors.get(number);
    return cursor == null ? -1 : cursor.next();
  }

  static final class Cursor {
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
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
