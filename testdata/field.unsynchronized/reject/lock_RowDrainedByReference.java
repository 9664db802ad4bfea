// Each queue of a map is shown, without the lock, to a method that polls it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowDrainedByReference {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  private static void drain(ArrayDeque<@Owned Frame> row) {
    Frame frame = row.poll();
    if (frame != null) {
      frame.send();
    }
  }


  void drainAll() {
    // :: error: [field.unsynchronized]
    rows.values().forEach(RowDrainedByReference::drain);
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
