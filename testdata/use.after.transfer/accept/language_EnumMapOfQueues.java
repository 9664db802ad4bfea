// A queue of owners for each priority.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.EnumMap;

class EnumMapOfQueues {
  enum Priority {
    HIGH,
    NORMAL,
    LOW
  }

  private final EnumMap<Priority, ArrayDeque<@Owned Packet>> queues =
      new EnumMap<>(Priority.class);

  EnumMapOfQueues() {
    for (Priority priority : Priority.values()) {
      queues.put(priority, new ArrayDeque<>());
    }
  }

  synchronized void add(Priority priority, @Owned Packet packet) {
    queues.get(priority).add(packet);
  }

  synchronized void flush() {
    for (Priority priority : Priority.values()) {
      ArrayDeque<@Owned Packet> queue = queues.get(priority);
      while (!queue.isEmpty()) {
        queue.remove().transmit();
      }
    }
  }
}

@Tracked
class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}
}
