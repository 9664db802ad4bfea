// One of two queues of a map is chosen and polled without the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowChosen {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  void one(boolean isUrgent) {
    ArrayDeque<@Owned Frame> row = isUrgent ? rows.get(0) : rows.get(1);
    // :: error: [field.unsynchronized]
    Frame frame = row == null ? null : row.poll();
    if (frame != null) {
      frame.send();
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
