// gap: an empty queue that is removed from its map by an iterator over entries, or by removeIf, is taken for one with frames; removed by an iterator over the values it is not
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class EmptyRowsRemovedByEntry {
  private final Map<String, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  void byEntry() {
    Iterator<Map.Entry<String, ArrayDeque<@Owned Frame>>> entries = rows.entrySet().iterator();
    while (entries.hasNext()) {
      ArrayDeque<@Owned Frame> row = entries.next().getValue();
      if (row.isEmpty()) {
        // :: error: [owned.leaked]
        entries.remove(); // drops nothing
      }
    }
  }

  void byCondition() {
    // :: error: [owned.leaked]
    rows.values().removeIf(ArrayDeque::isEmpty); // drops nothing
  }

  void byValue() {
    Iterator<ArrayDeque<@Owned Frame>> values = rows.values().iterator();
    while (values.hasNext()) {
      ArrayDeque<@Owned Frame> row = values.next();
      if (row.isEmpty()) {
        values.remove();
      }
    }
  }

  void close() {
    for (ArrayDeque<@Owned Frame> row : rows.values()) {
      for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
        frame.send();
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
