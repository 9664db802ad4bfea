// A cursor is passed to helpers for the length of a call, and used on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorPassedAround {
  int parse(@Owned Frame frame) {
    Cursor cursor = new Cursor(frame);
    int sum = header(cursor) + body(cursor, 4);
    while (cursor.more()) {
      sum += cursor.next();
    }
    frame.drop();
    return sum;
  }

  private int header(@Borrowed Cursor c) {
    return c.next() << 8 | c.next();
  }

  private int body(@Borrowed Cursor c, int n) {
    int sum = 0;
    for (int i = 0; i < n && c.more(); i++) {
      sum += c.next();
    }
    return sum;
  }
}

final class Cursor {
  private final @Borrowed Frame frame;
  private int at;

  Cursor(@Borrowed Frame frame) {
    this.frame = frame;
  }

  boolean more() {
    return at < frame.length();
  }

  int next() {
    return at++;
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
