// A subclass of a cursor keeps the frame through the constructor above it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SubclassOfCursorOutlives {
  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    int left() {
      return frame.length() - at;
    }
  }

  static class NamedCursor extends Cursor {
    private final String name;

    NamedCursor(String name, @Borrowed Frame frame) {
      super(frame);
      this.name = name;
    }
  }

  int read(@Owned Frame frame) {
    Cursor cursor = new NamedCursor("head", frame);
    frame.send();
    // :: error: [borrow.outlives.owner]
    return cursor.left();
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
