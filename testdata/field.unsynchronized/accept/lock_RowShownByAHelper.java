// A helper shows a queue to a closure under the lock, and the closure polls it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class RowShownByAHelper {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  private synchronized void withRow(int key, @RunsNow Consumer<ArrayDeque<@Owned Frame>> use) {
    ArrayDeque<@Owned Frame> row = rows.get(key);
    if (row != null) {
      use.accept(row);
    }
  }

  void one(int key) {
    withRow(
        key,
        row -> {
          Frame frame = row.poll();
          if (frame != null) {
            frame.send();
          }
        });
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
