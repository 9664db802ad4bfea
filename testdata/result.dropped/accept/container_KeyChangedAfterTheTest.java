// the key is chosen before it is asked for, and what was removed is there no more
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class KeyChangedAfterTheTest {
  private final Map<Integer, @Owned Frame> byId = new HashMap<>();

  void file(int first, @Owned Frame frame) {
    Integer id = first;
    id = first + 1;
    if (byId.containsKey(id)) {
      frame.drop();
      return;
    }
    byId.put(id, frame);
  }

  void replace(Integer id, @Owned Frame frame) {
    Frame before = byId.remove(id);
    if (before != null) {
      before.drop();
    }
    if (byId.containsKey(id)) {
      throw new IllegalStateException("it has just been removed");
    }
    byId.put(id, frame);
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

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
