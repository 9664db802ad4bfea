// gap: a new container that a map does not take is empty, and could be forgotten
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class EmptyContainerRefused {
  private final Map<Integer, Deque<@Owned Frame>> waiting = new HashMap<>();

  void add(int port, @Owned Frame frame) {
    // :: error: [outcome.unchecked]
    waiting.putIfAbsent(port, new ArrayDeque<>());
    waiting.get(port).add(frame);
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
