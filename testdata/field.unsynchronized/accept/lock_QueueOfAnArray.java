// A queue in a slot of an array is polled under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class QueueOfAnArray {
  @SuppressWarnings("unchecked")
  private final Queue<@Owned Frame>[] rows = new ArrayDeque[4];

  synchronized void add(int i, @Owned Frame frame) {
    rows[i].add(frame);
  }

  @Nullable @Owned Frame end(int i) {
    synchronized (this) { return rows[i].poll(); }
  }

  synchronized void close() {
    for (Queue<@Owned Frame> row : rows) {
      while (!row.isEmpty()) {
        row.remove().send();
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
