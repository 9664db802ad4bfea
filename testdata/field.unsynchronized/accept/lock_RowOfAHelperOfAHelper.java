// A queue comes from a helper by way of another helper, and is its own lock where it is polled.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowOfAHelperOfAHelper {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  private @Borrowed("this") ArrayDeque<@Owned Frame> rowOf(int key) {
    return rows.computeIfAbsent(key, k -> new ArrayDeque<>());
  }

  private synchronized @Borrowed("this") ArrayDeque<@Owned Frame> first() {
    return rowOf(0);
  }

  synchronized void add(int key, @Owned Frame frame) {
    rowOf(key).add(frame);
  }

  @Nullable @Owned Frame renew() {
    ArrayDeque<@Owned Frame> row = first();
    synchronized (row) {
      return row.poll();
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
