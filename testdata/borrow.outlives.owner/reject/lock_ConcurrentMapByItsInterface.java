// The field is declared as a map or its interface, which says nothing of threads, or as that of such maps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

class ConcurrentMapByItsInterface {
  private final Map<Integer, @Owned Frame> sorted = new ConcurrentSkipListMap<>();
  private final ConcurrentMap<Integer, @Owned Frame> shared;

  ConcurrentMapByItsInterface(ConcurrentMap<Integer, @Owned Frame> shared) {
    this.shared = shared;
  }

  void put(int key, @Owned Frame frame) {
    Frame before = sorted.put(key, frame);
    if (before != null) {
      putShared(key, before);
    }
  }

  void putShared(int key, @Owned Frame frame) {
    Frame before = shared.put(key, frame);
    if (before != null) {
      before.send();
    }
  }

  void send(int key) {
    Frame frame = sorted.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  void sendShared(int key) {
    Frame frame = shared.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  int length(int key) {
    Frame frame = sorted.get(key);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int lengthShared(int key) {
    Frame frame = shared.get(key);
    // :: error: [borrow.outlives.owner]
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
