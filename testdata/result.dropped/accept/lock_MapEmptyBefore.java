// Mended: whether the map is empty is asked under the lock that is held for the put.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class MapEmptyBefore {
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  void first(int key, @Owned Frame frame) {
    synchronized (this) {
      if (map.isEmpty()) {
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
