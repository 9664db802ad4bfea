// What forEach() shows to a lambda is emptied by that, queue by queue.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class DrainedByForEach {
  private final Map<Integer, Deque<@Owned Frame>> lanes = new HashMap<>();
  private final Map<Integer, Deque<@Owned Frame>> late = new HashMap<>();

  void add(@Owned Frame frame) {
    lanes.computeIfAbsent(frame.length(), k -> new ArrayDeque<>()).add(frame);
  }

  void addLate(@Owned Frame frame) {
    late.computeIfAbsent(frame.length(), k -> new ArrayDeque<>()).add(frame);
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
    late.forEach(
        (length, lane) -> {
          for (Frame each = lane.poll(); each != null; each = lane.poll()) {
            each.send();
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
