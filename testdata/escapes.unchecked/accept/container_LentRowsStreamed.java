// A stream over queues lends each, and what is in one stays there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class LentRowsStreamed {
  private final Map<Integer, Deque<@Owned Frame>> lanes = new HashMap<>();

  int total() {
    return lanes.values().stream().mapToInt(Deque::size).sum();
  }

  boolean hasFull() {
    return lanes.values().stream().anyMatch(lane -> lane.size() > 10);
  }

  Optional<Integer> longest() {
    return lanes.values().stream().map(Deque::size).max(Comparator.naturalOrder());
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
