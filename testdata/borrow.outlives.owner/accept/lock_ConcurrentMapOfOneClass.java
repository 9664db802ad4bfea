// What is looked at stays in the map meanwhile, for that is one step of the map.
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

  boolean isKnown(int key) {
    return frames.get(key) != null;
  }

  int length(int key) {
    int[] length = {0};
    frames.computeIfPresent(
        key,
        (k, frame) -> {
          length[0] = frame.length();
          return frame;
        });
    return length[0];
  }

  int total() {
    int total = 0;
    for (int key : frames.keySet()) {
      total += length(key);
    }
    return total;
  }

  int made(int key) {
    int[] length = {0};
    frames.compute(
        key,
        (k, known) -> {
          Frame frame = known == null ? new Frame() : known;
          length[0] = frame.length();
          return frame;
        });
    return length[0];
  }

  int or(int key, Frame other) {
    return isKnown(key) ? length(key) : other.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
