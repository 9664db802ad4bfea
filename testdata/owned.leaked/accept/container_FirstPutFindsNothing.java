// A new map has nothing that a first put could drop, and a constructor's map of queues none either.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class FirstPutFindsNothing {
  private final Map<Integer, ArrayDeque<@Owned Frame>> queues = new HashMap<>();

  FirstPutFindsNothing() {
    queues.put(1, new ArrayDeque<>());
    queues.put(2, new ArrayDeque<>());
  }

  Map<Integer, @Owned Frame> one(@Owned Frame frame) {
    Map<Integer, @Owned Frame> map = new HashMap<>();
    Frame old = map.put(1, frame);
    return map;
  }

  void close() {
    for (ArrayDeque<@Owned Frame> queue : queues.values()) {
      for (Frame each = queue.poll(); each != null; each = queue.poll()) {
        each.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
