// Rows of a map are drained and filled without the lock, by local names for the map and what it shows.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class RowsByAnotherName {
  private final Map<String, ArrayDeque<@Owned Frame>> rows = new HashMap<>();

  synchronized void put(String name, @Owned Frame frame) {
    rows.computeIfAbsent(name, key -> new ArrayDeque<>()).add(frame);
  }

  synchronized void end(String name) {
    ArrayDeque<@Owned Frame> row = rows.get(name);
    Frame frame = row == null ? null : row.poll();
    if (frame != null) {
      frame.end();
    }
  }

  void endOf(String name) {
    Map<String, ArrayDeque<@Owned Frame>> mine = rows;
    ArrayDeque<@Owned Frame> row = mine.get(name);
    // :: error: [field.unsynchronized]
    Frame frame = row == null ? null : row.poll();
    if (frame != null) {
      frame.end();
    }
  }

  void endFirsts() {
    Collection<ArrayDeque<@Owned Frame>> all = rows.values();
    for (ArrayDeque<@Owned Frame> row : all) {
      // :: error: [field.unsynchronized]
      Frame frame = row.poll();
      if (frame != null) {
        frame.end();
      }
    }
  }

  void putFirst(@Owned Frame frame) {
    Iterator<ArrayDeque<@Owned Frame>> all = rows.values().iterator();
    // :: error: [field.unsynchronized]
    all.next().add(frame);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
