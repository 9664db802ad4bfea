// A cursor over a lent frame is kept by its number, for the next call to go on with.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class CursorByNumber {
  private final Map<Integer, Integer> positions = new HashMap<>();

  void open(int number) {
    positions.put(number, 0);
  }

  int next(int number, Frame frame) {
    Cursor cursor = new Cursor(frame, positions.getOrDefault(number, 0));
    int next = cursor.next();
    positions.put(number, next + 1);
    return next;
  }

  static final class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame, int at) {
      this.frame = frame;
      this.at = at;
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
