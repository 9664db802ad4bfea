// what was found out of one key says nothing of the next: the key was changed in between
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class KeyChangedAfterTheTest {
  private final Map<Integer, @Owned Frame> byId = new HashMap<>();

  void file(int first, @Owned Frame frame) {
    Integer id = first;
    if (byId.containsKey(id)) {
      frame.drop();
      return;
    }
    id = first + 1;
    // :: error: [result.dropped]
    byId.put(id, frame);
  }

  void refile(Table table, @Owned Frame frame, @Owned Frame other) {
    if (!table.containsKey(1)) {
      table.file(1, frame);
      // :: error: [result.dropped]
      table.put(1, other);
    } else {
      frame.drop();
      other.drop();
    }
  }

  void close() {
    for (Integer id : java.util.List.copyOf(byId.keySet())) {
      Frame frame = byId.remove(id);
      if (frame != null) {
        frame.drop();
      }
    }
  }
}

class Table extends HashMap<Integer, @Owned Frame> {
  void file(int id, @Owned Frame frame) {
    Frame before = put(id, frame);
    if (before != null) {
      before.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
