// Mended: The peeked frame leaves the queue in a method of the same object.
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
    if (first == null || isShort()) {
      return 0;
    }
    int length = first.length();
    flush();
    return length;
  }

  private boolean isShort() {
    return queue.size() < 2;
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
