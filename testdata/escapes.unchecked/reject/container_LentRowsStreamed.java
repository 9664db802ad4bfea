// A stream over queues takes out of each, for code that does not say what it gets.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class LentRowsStreamed {
  private final Map<Integer, Deque<@Owned Frame>> lanes = new HashMap<>();

  void firsts() {
    // :: error: [escapes.unchecked]
    lanes.values().stream().map(Deque::poll).forEach(first -> System.out.println(first.length()));
  }

  void add(@Owned Frame frame) {
    lanes.computeIfAbsent(frame.length(), k -> new ArrayDeque<>()).add(frame);
  }

  void end() {
    lanes
        .values()
        .forEach(
            lane -> {
              while (!lane.isEmpty()) {
                lane.pop().send();
              }
            });
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
