// Mended: the queue is cleared before others can put something into it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class MovedThenCleared {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  void flush() {
    List<@Owned Frame> batch = new ArrayList<>();
    synchronized (this) {
      batch.addAll(queue);
      queue.clear();
    }
    while (!batch.isEmpty()) {
      batch.remove(batch.size() - 1).send();
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
