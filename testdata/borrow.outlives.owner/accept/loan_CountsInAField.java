// Numbers change in a field beside the one that lends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class CountsInAField {
  private final Map<String, Integer> counts = new HashMap<>();
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void run() {
    Frame frame = queue.peek();
    if (frame != null) {
      note();
      counts.merge("a", 1, Integer::sum);
      frame.length();
    }
  }

  private void note() {
    counts.merge("a", 1, Integer::sum);
    counts.compute("b", (k, v) -> v == null ? 1 : v + 1);
  }

  void close() {
    for (Frame f = queue.poll(); f != null; f = queue.poll()) {
      f.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
