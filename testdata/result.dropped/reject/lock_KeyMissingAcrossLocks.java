// that a map has no such key is old once the lock was let go and taken again
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class KeyMissingAcrossLocks {
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  void put(int key, @Owned Frame frame) {
    synchronized (this) {
      if (map.containsKey(key)) {
        frame.send();
        return;
      }
    }
    synchronized (this) {
      // :: error: [result.dropped]
      map.put(key, frame);
    }
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
