// The frame is in the queue of an object that is never made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueLostInConstructor {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  // :: error: [owned.leaked]
  QueueLostInConstructor(@Owned Frame frame, int size) {
    queue.add(frame);
    if (size < 0) {
      throw new IllegalArgumentException();
    }
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
