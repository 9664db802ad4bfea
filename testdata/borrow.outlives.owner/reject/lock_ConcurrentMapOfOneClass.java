// A map that is made for several threads: what one looks at, another may take out and send.
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
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int total() {
    int total = 0;
    for (Frame frame : frames.values()) {
      // :: error: [borrow.outlives.owner]
      total += frame.length();
    }
    return total;
  }

  int made(int key) {
    Frame frame = frames.computeIfAbsent(key, k -> new Frame());
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  int or(int key, Frame other) {
    Frame frame = frames.getOrDefault(key, other);
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
