// A cursor made inside of a frame is used after that was sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerCursor {
  static int read(@Owned Frame frame) {
    Frame.Cursor cursor = frame.new Cursor();
    frame.send();
    // :: error: [borrow.outlives.owner]
    return cursor.next();
  }
}

@Tracked
class Frame {
  private int length;

  void send(@Owned Frame this) {}

  @Tracked(droppable = true)
  class Cursor {
    int next() {
      return length;
    }
  }
}
