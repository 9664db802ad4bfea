// gap: nothing here shows that several threads reach the map, and one might take what another looks at
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;

class ConcurrentMapOfOneClass {
  private final ConcurrentHashMap<Integer, @Owned Frame> frames = new ConcurrentHashMap<>();

  void put(int key, @Owned Frame frame) {
    Frame before = frames.put(key, frame);
    if (before != null) {
      before.send();
    }
  }

  void send(int key) {
    Frame frame = frames.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  int length(int key) {
    Frame frame = frames.get(key);
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
