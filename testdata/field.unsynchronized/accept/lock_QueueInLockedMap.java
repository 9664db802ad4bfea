// The queue is polled under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class QueueInLockedMap {
  private final Map<Integer, ArrayDeque<@Owned Frame>> perCpu = new HashMap<>();

  synchronized void add(int cpu, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = perCpu.get(cpu);
    if (queue == null) {
      frame.drop();
    } else {
      queue.add(frame);
    }
  }

  void send(int cpu) {
    ArrayDeque<@Owned Frame> queue;
    Frame frame;
    synchronized (this) {
      queue = perCpu.get(cpu);
      frame = queue == null ? null : queue.poll();
    }
    if (frame != null) {
      frame.send();
    }
  }

  void close() {
    synchronized (this) {
      for (ArrayDeque<@Owned Frame> queue : perCpu.values()) {
        for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
          frame.send();
        }
      }
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
