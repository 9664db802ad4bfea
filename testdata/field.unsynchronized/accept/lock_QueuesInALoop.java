// A loop over maps of queues polls them under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class QueuesInALoop {
  private final Map<Integer, Map<String, Deque<@Owned Frame>>> rows = new HashMap<>();

  synchronized @Nullable @Owned Frame end(int cpu, String name) {
    Map<String, Deque<@Owned Frame>> row = rows.get(cpu);
    Deque<@Owned Frame> queue = row == null ? null : row.get(name);
    return queue == null ? null : queue.poll();
  }

  synchronized void drain() {
    for (Map<String, Deque<@Owned Frame>> row : rows.values()) {
      for (Deque<@Owned Frame> queue : row.values()) {

        Frame frame = queue.poll();
        if (frame != null) {
          frame.send();
        }
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
