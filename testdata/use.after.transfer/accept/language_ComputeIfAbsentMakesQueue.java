// computeIfAbsent makes the queue to which an owner is added.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class ComputeIfAbsentMakesQueue {
  private final Map<Integer, ArrayDeque<@Owned Frame>> byPort = new HashMap<>();

  synchronized void add(int port, @Owned Frame frame) {
    byPort.computeIfAbsent(port, p -> new ArrayDeque<>()).add(frame);
  }

  synchronized int flush(int port) {
    ArrayDeque<@Owned Frame> queue = byPort.remove(port);
    if (queue == null) {
      return 0;
    }
    int sent = 0;
    for (Frame frame; (frame = queue.poll()) != null; sent++) {
      frame.send();
    }
    return sent;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
