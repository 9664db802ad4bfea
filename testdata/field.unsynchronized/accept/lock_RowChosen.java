// One of two queues of a map is chosen and polled under the lock, one that was taken out needs none.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowChosen {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized void one(boolean isUrgent) {
    ArrayDeque<@Owned Frame> row = isUrgent ? rows.get(0) : rows.get(1);
    Frame frame = row == null ? null : row.poll();
    if (frame != null) {
      frame.send();
    }
  }

  private synchronized @Nullable @Owned ArrayDeque<@Owned Frame> takeRow(int key) {
    return rows.remove(key);
  }

  void drop(int key) {
    ArrayDeque<@Owned Frame> row = takeRow(key);
    while (row != null && !row.isEmpty()) {
      row.remove().send();
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
