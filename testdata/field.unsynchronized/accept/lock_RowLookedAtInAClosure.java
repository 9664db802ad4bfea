// A closure looks at the first frame of each queue under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowLookedAtInAClosure {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized int length() {
    int[] length = new int[1];
    rows.values()
        .forEach(
            row -> {
              Frame frame = row.peek();
              if (frame != null) {
                length[0] += frame.length();
              }
            });
    return length[0];
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
