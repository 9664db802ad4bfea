// Each queue of a list is its own lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class RowIsItsOwnLock {
  private final List<ArrayDeque<@Owned Frame>> rows = new ArrayList<>();

  void add(int cpu, @Owned Frame frame) {
    synchronized (rows.get(cpu)) {
      rows.get(cpu).add(frame);
    }
  }

  @Nullable @Owned Frame end(int i) {
    ArrayDeque<@Owned Frame> row = rows.get(i);
    synchronized (row) { return row.poll(); }
  }

  void close() {
    for (ArrayDeque<@Owned Frame> row : rows) {
      synchronized (row) {
        while (!row.isEmpty()) {
          row.remove().send();
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
