// A closure polls the queues of a map under the lock of the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowPolledInAClosure {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized void drain() {
    rows.values()
        .forEach(
            row -> {
              Frame frame = row.poll();
              if (frame != null) {
                frame.send();
              }
            });
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
