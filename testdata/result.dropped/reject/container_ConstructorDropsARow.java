// A constructor may fill its own map with new queues; what it takes out, or finds in a map of others, it owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class ConstructorDropsARow {
  private final ArrayDeque<ArrayDeque<@Owned Frame>> rows = new ArrayDeque<>();
  private final Map<String, ArrayDeque<@Owned Frame>> names = new HashMap<>();

  ConstructorDropsARow(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> row = new ArrayDeque<>();
    row.add(frame);
    rows.add(row);
    // :: error: [result.dropped]
    rows.poll();
  }

  ConstructorDropsARow(Map<String, ArrayDeque<@Owned Frame>> given, String name) {
    // :: error: [result.dropped]
    given.remove(name);
  }

  ConstructorDropsARow(Map<String, ArrayDeque<@Owned Frame>> given, int count) {
    for (int i = 0; i < count; i++) {
      // :: error: [result.dropped]
      given.put("row" + i, new ArrayDeque<>());
    }
  }

  ConstructorDropsARow(ConstructorDropsARow other, String name) {
    // :: error: [result.dropped]
    other.names.put(name, new ArrayDeque<>());
  }

  void drain() {
    for (ArrayDeque<@Owned Frame> row : rows) {
      end(row);
    }
    for (ArrayDeque<@Owned Frame> row : names.values()) {
      end(row);
    }
  }

  private static void end(ArrayDeque<@Owned Frame> row) {
    Frame frame;
    while ((frame = row.poll()) != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
