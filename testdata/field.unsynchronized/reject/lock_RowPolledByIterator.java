// An iterator over the queues of a map gives a queue that is polled without the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowPolledByIterator {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  void drain() {
    Iterator<ArrayDeque<@Owned Frame>> each = rows.values().iterator();
    while (each.hasNext()) {
      ArrayDeque<@Owned Frame> row = each.next();
      // :: error: [field.unsynchronized]
      Frame frame = row.poll();
      if (frame != null) {
        frame.send();
      }
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
