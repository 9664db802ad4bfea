// Mended: An inner object of a cursor is used after the frame under the cursor was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerObjectOfCursorOutlives {
  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    class Mark {
      private int from = at;

      int length() {
        return frame.length() - from;
      }
    }

    @Borrowed Mark mark() {
      return new Mark();
    }
  }

  int read(@Owned Frame frame) {
    Cursor cursor = new Cursor(frame);
    Cursor.Mark mark = cursor.new Mark();
    int length = mark.length() + cursor.mark().length();
    frame.send();
    return length;
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
