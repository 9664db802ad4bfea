// A helper makes a queue where there is none and lends it, to callers that hold the lock.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowMadeByAHelper {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  private @Borrowed("this") ArrayDeque<@Owned Frame> rowOf(int key) {
    return rows.computeIfAbsent(key, k -> new ArrayDeque<>());
  }

  synchronized void add(int key, @Owned Frame frame) {
    rowOf(key).add(frame);
  }

  @Nullable @Owned Frame renew(int key) {
    synchronized (this) {
      return rowOf(key).poll();
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
