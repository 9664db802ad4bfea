// A closure fills the queues of a map without the lock under which others take.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowFilledInAClosure {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  void fill() {
    // :: error: [field.unsynchronized]
    rows.values().forEach(row -> row.add(new Frame()));
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
