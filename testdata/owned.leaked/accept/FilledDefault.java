// A queue is put into the map before it is filled; one that is only looked at may be a default.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class FilledDefault {
  private final Map<Integer, Deque<@Owned Frame>> waiting = new HashMap<>();

  void add(int port, @Owned Frame frame) {
    waiting.computeIfAbsent(port, p -> new ArrayDeque<>()).add(frame);
  }

  int size(int port) {
    return waiting.getOrDefault(port, new ArrayDeque<>()).size();
  }

  void sendOne(int port) {
    Frame frame = waiting.getOrDefault(port, new ArrayDeque<>()).poll();
    if (frame != null) {
      frame.send();
    }
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
