// Mended: whether the queue is empty is asked under the lock that is held while it is cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class QueueEmptyBefore {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  void shut() {
    synchronized (this) {
      boolean isEmpty = queue.isEmpty();
      if (isEmpty) {
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
