// Mended: The frame is in the queue of an object that is never made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueLostInConstructor {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  QueueLostInConstructor(@Owned Frame frame, int size) {
    if (size < 0) {
      frame.send();
      throw new IllegalArgumentException();
    }
    queue.add(frame);
  }

  void end() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
