// a queue that was drained under one lock may be filled when it is replaced under the next
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class DrainedThenReplaced {
  private Deque<@Owned Frame> queue = new ArrayDeque<>();

  void renew() {
    synchronized (this) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
    synchronized (this) {
      // :: error: [overwritten]
      queue = new ArrayDeque<>();
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
