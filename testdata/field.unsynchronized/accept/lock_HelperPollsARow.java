// A private helper polls a queue of a map under the lock of its callers.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class HelperPollsARow {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized void add(int key, @Owned Frame frame) {
    rowOf(key).add(frame);
  }

  private @Borrowed("this") ArrayDeque<@Owned Frame> rowOf(int key) {
    return rows.computeIfAbsent(key, k -> new ArrayDeque<>());
  }

  synchronized void end(int cpu) {
    Frame frame = take(cpu);
    if (frame != null) {
      frame.send();
    }
  }

  private @Nullable @Owned Frame take(int cpu) {
    ArrayDeque<@Owned Frame> row = rows.get(cpu);
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
