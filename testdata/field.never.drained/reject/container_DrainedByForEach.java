// What forEach() shows to a lambda is only looked at there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class DrainedByForEach {
  // :: error: [field.never.drained]
  private final Map<Integer, Deque<@Owned Frame>> lanes = new HashMap<>();

  private int most;

  void add(@Owned Frame frame) {
    lanes.computeIfAbsent(frame.length(), k -> new ArrayDeque<>()).add(frame);
  }

  void end() {
    lanes
        .values()
        .forEach(
            lane -> {
              most = Math.max(most, lane.size());
            });
    lanes.forEach((length, lane) -> System.out.println(length + " " + lane.isEmpty()));
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
