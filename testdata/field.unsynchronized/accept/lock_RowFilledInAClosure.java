// A closure fills the queues of a map under the lock, and a new queue before it is in the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowFilledInAClosure {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized void fill() {
    rows.values().forEach(row -> row.add(new Frame()));
  }

  void begin(int key) {
    ArrayDeque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(new Frame());
    synchronized (this) {
      if (!rows.containsKey(key)) {
        rows.put(key, fresh);
        return;
      }
    }
    while (!fresh.isEmpty()) {
      fresh.remove().send();
    }
  }

  synchronized @Nullable @Owned Frame end(int key) {
    ArrayDeque<@Owned Frame> row = rows.get(key);
    return row == null ? null : row.poll();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
