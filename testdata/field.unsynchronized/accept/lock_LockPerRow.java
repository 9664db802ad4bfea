// Each queue of an array has a lock in another array.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LockPerRow {
  @SuppressWarnings("unchecked")
  private final ArrayDeque<@Owned Frame>[] rows = new ArrayDeque[4];
  private final Object[] locks = new Object[4];

  void add(int cpu, @Owned Frame frame) {
    synchronized (locks[cpu]) {
      rows[cpu].add(frame);
    }
  }

  @Nullable @Owned Frame end(int i) {
    synchronized (locks[i]) { return rows[i].poll(); }
  }

  void close() {
    for (int i = 0; i < rows.length; i++) {
      synchronized (locks[i]) {
        while (!rows[i].isEmpty()) {
          rows[i].remove().send();
        }
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
