// Mended: It is used before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InnerCursor {
  static int read(@Owned Frame frame) {
    Frame.Cursor cursor = frame.new Cursor();
    int next = cursor.next();
    frame.send();
    return next;
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
