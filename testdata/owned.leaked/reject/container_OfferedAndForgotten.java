// What a local queue took by offer or putIfAbsent is left there on the outcome that says so.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class OfferedAndForgotten {
  void offer(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.offer(frame);
  }

  void offerTested(Ring ring, @Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    if (!queue.offer(frame)) {
      frame.send();
    }
  }

  void put(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Map<Integer, @Owned Frame> map = new HashMap<>();
    if (map.putIfAbsent(1, frame) != null) {
      frame.send();
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
