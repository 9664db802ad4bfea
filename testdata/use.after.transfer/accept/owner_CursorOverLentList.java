// A cursor is a loan of the list that it walks, and lends what that owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CursorOverLentList {
  static int total(List<@Owned Frame> frames) {
    Cursor cursor = new Cursor(frames);
    int total = 0;
    while (cursor.hasNext()) {
      total += cursor.next().length();
    }
    return total;
  }
}

final class Cursor {
  private final @Borrowed List<@Owned Frame> frames;
  private int at;

  Cursor(@Borrowed List<@Owned Frame> frames) {
    this.frames = frames;
  }

  boolean hasNext() {
    return at < frames.size();
  }

  @Borrowed Frame next() {
    return frames.get(at++);
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
