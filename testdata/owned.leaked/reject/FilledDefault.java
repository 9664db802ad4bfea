// What a map gives where it has no such key is not in the map: what is added to it is in nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class FilledDefault {
  private final Map<Integer, Deque<@Owned Frame>> waiting = new HashMap<>();

  void add(int port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    waiting.getOrDefault(port, new ArrayDeque<>()).add(frame);
  }

  void addNamed(int port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Deque<@Owned Frame> none = new ArrayDeque<>();
    Deque<@Owned Frame> queue = waiting.getOrDefault(port, none);
    queue.add(frame);
  }

  void flush(int port) {
    Deque<@Owned Frame> queue = waiting.get(port);
    while (queue != null && !queue.isEmpty()) {
      queue.remove().send();
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
