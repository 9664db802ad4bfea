// A queue that is made where there is none gets an element without the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowFilledWithoutLock {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  void add(int cpu, @Owned Frame frame) {
    // :: error: [field.unsynchronized] :: error: [field.unsynchronized]
    rows.computeIfAbsent(cpu, c -> new ArrayDeque<>()).add(frame);
  }

  synchronized @Nullable @Owned Frame end(int cpu) {
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
