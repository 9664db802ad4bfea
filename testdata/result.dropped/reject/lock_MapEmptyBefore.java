// a map that was empty under a lock may have been filled before the next
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class MapEmptyBefore {
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  void first(int key, @Owned Frame frame) {
    boolean isEmpty;
    synchronized (this) {
      isEmpty = map.isEmpty();
    }
    synchronized (this) {
      if (isEmpty) {
        // :: error: [result.dropped]
        map.put(key, frame);
        return;
      }
    }
    frame.send();
  }

  synchronized void end(int key) {
    Frame frame = map.remove(key);
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
