// Each queue of the map is its own lock.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class QueueUnderItsOwnLock {
  private final Map<Integer, ArrayDeque<@Owned Frame>> perCpu = new HashMap<>();

  void add(int cpu, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = queueOf(cpu);
    if (queue == null) {
      frame.drop();
      return;
    }
    synchronized (queue) {
      queue.add(frame);
    }
  }

  void send(int cpu) {
    ArrayDeque<@Owned Frame> queue;
    synchronized (this) {
      queue = perCpu.get(cpu);
    }
    if (queue == null) {
      return;
    }
    Frame frame;
    synchronized (queue) {
      frame = queue.poll();
    }
    if (frame != null) {
      frame.send();
    }
  }

  private synchronized @Nullable @Borrowed("this") ArrayDeque<@Owned Frame> queueOf(int cpu) {
    return perCpu.get(cpu);
  }

  synchronized void close() {
    for (ArrayDeque<@Owned Frame> queue : perCpu.values()) {
      for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
        frame.send();
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
