// Mended: what the local queue or map took is taken out again in the end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class OfferedAndForgotten {
  void offer(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    if (!queue.offer(frame)) {
      frame.send();
    }
    for (Frame left = queue.poll(); left != null; left = queue.poll()) {
      left.drop();
    }
  }

  void offerTested(Ring ring, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    if (!queue.offer(frame)) {
      frame.send();
    }
    for (Frame left = queue.poll(); left != null; left = queue.poll()) {
      left.drop();
    }
  }

  void put(@Owned Frame frame) {
    Map<Integer, @Owned Frame> map = new HashMap<>();
    if (map.putIfAbsent(1, frame) != null) {
      frame.send();
    }
    for (Frame left : map.values()) {
      left.length();
    }
    while (!map.isEmpty()) {
      Integer key = map.keySet().iterator().next();
      Frame left = map.remove(key);
      if (left != null) {
        left.drop();
      }
    }
  }
}

interface Ring {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
