// A static method that is lent an object, and what that keeps, takes the one out of the other and then looks at it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedByStaticInside {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  private static int replace(DrainedByStaticInside object, @Nullable Frame frame) {
    Frame next = object.queue.poll();
    if (next != null) {
      next.send();
    }
    return frame == null ? 0 : frame.length();
  }

  static int replaceFirst(DrainedByStaticInside object) {
    // :: error: [borrow.outlives.owner]
    return replace(object, object.queue.peek());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
