// All who look hold the lock of those who take, however the field is declared.
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

  synchronized void put(int key, @Owned Frame frame) {
    Frame before = sorted.put(key, frame);
    if (before != null) {
      putShared(key, before);
    }
  }

  synchronized void putShared(int key, @Owned Frame frame) {
    Frame before = shared.put(key, frame);
    if (before != null) {
      before.send();
    }
  }

  synchronized void send(int key) {
    Frame frame = sorted.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void sendShared(int key) {
    Frame frame = shared.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  synchronized int length(int key) {
    Frame frame = sorted.get(key);
    return frame == null ? 0 : frame.length();
  }

  synchronized int lengthShared(int key) {
    Frame frame = shared.get(key);
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
