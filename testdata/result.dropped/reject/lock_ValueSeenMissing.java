// that a map gave nothing by a key is old under the next lock
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class ValueSeenMissing {
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  void put(int key, @Owned Frame frame) {
    Frame before;
    synchronized (this) {
      before = map.remove(key);
    }
    if (before != null) {
      before.send();
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
