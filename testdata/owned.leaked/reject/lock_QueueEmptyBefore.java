// a queue that was empty under a lock may have been filled before it is cleared under the next
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class QueueEmptyBefore {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  void shut() {
    boolean isEmpty;
    synchronized (this) {
      isEmpty = queue.isEmpty();
    }
    synchronized (this) {
      if (isEmpty) {
        // :: error: [owned.leaked]
        queue.clear();
      }
    }
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void end() {
    Frame frame = queue.poll();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
