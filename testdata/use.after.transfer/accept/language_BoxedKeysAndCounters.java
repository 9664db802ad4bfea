// Boxed numbers are keys and counters of a map that owns frames.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;

class BoxedKeysAndCounters {
  private final HashMap<Integer, @Owned Frame> byId = new HashMap<>();
  private Integer next = 1;
  private Long bytes = 0L;

  synchronized Integer add(@Owned Frame frame) {
    Integer id = next++;
    bytes += frame.length();
    Frame before = byId.put(id, frame);
    if (before != null) {
      before.drop();
    }
    return id;
  }

  synchronized boolean send(Integer id) {
    if (!byId.containsKey(id)) {
      return false;
    }
    bytes -= (long) id.hashCode();
    Frame frame = byId.remove(id);
    if (frame == null) {
      return false;
    }
    frame.send();
    return id.equals(next) || id.compareTo(next) < 0;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
