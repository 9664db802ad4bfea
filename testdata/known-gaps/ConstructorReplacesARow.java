// gap: a constructor puts a queue in its map where another may be by the same key; nobody compares keys that no literal names.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class ConstructorReplacesARow {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  ConstructorReplacesARow(@Owned Frame frame, int first, int second) {
    ArrayDeque<@Owned Frame> row = new ArrayDeque<>();
    row.add(frame);
    rows.put(first, row);
    rows.put(second, new ArrayDeque<>()); // the frame is lost where both are the same
  }

  void drain() {
    for (ArrayDeque<@Owned Frame> row : rows.values()) {
      Frame frame;
      while ((frame = row.poll()) != null) {
        frame.end();
      }
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
