// Nobody holds a lock for the maps in a list, and one thread has them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowsOfOneThread {
  private final List<Map<String, @Owned Frame>> rows = new ArrayList<>();
  private final Map<Integer, Deque<@Owned Frame>> queues = new HashMap<>();

  @Nullable @Owned Frame end(String name) {
    return rows.get(0).remove(name);
  }

  void add(int key, @Owned Frame frame) {
    queues.computeIfAbsent(key, k -> new ArrayDeque<>()).add(frame);
  }

  void drain() {
    for (Deque<@Owned Frame> queue : queues.values()) {
      while (!queue.isEmpty()) {
        queue.remove().send();
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
