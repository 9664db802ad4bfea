// A queue that a helper lends under the lock is polled without it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowOfALockedHelper {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  private synchronized @Nullable @Borrowed("this") ArrayDeque<@Owned Frame> rowOf(int key) {
    return rows.get(key);
  }

  @Nullable @Owned Frame renew(int key) {
    ArrayDeque<@Owned Frame> row = rowOf(key);
    // :: error: [field.unsynchronized]
    return row == null ? null : row.poll();
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
