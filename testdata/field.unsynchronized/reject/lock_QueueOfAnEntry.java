// A queue that an entry of a map keeps is polled without the lock of the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class QueueOfAnEntry {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized void add(int cpu, @Owned Frame frame) {
    rows.computeIfAbsent(cpu, c -> new ArrayDeque<>()).add(frame);
  }

  synchronized @Nullable @Owned Frame end(int cpu) {
    ArrayDeque<@Owned Frame> row = rows.get(cpu);
    return row == null ? null : row.poll();
  }

  void drain() {
    for (Map.Entry<Integer, ArrayDeque<@Owned Frame>> each : rows.entrySet()) {
      // :: error: [field.unsynchronized]
      Frame frame = each.getValue().poll();
      if (frame != null) {
        frame.send();
      }
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
