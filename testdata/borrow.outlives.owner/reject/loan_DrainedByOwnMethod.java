// The peeked frame leaves the queue in a method of the same object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class DrainedByOwnMethod {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  int flushed() {
    Frame first = queue.peek();
    if (first == null) {
      return 0;
    }
    flush();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  void flush() {
    Frame frame;
    while ((frame = queue.poll()) != null) {
      frame.send();
    }
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
