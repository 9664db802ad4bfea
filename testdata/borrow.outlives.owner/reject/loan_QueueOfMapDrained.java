// A method drains the queues of a map, by one of its views or by a closure.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class QueueOfMapDrained {
  private final Map<Integer, ArrayDeque<@Owned Page>> byNode = new HashMap<>();

  private void drainValues() {
    for (ArrayDeque<@Owned Page> each : byNode.values()) {
      drain(each);
    }
  }

  private void drainEntries() {
    for (Map.Entry<Integer, ArrayDeque<@Owned Page>> entry : byNode.entrySet()) {
      drain(entry.getValue());
    }
  }

  private void drainEach() {
    byNode.forEach((node, queue) -> drain(queue));
  }

  private static void drain(ArrayDeque<@Owned Page> queue) {
    while (!queue.isEmpty()) {
      queue.remove().free();
    }
  }

  int values() {
    ArrayDeque<@Owned Page> queue = byNode.get(0);
    Page seen = queue == null ? null : queue.peek();
    drainValues();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int entries() {
    ArrayDeque<@Owned Page> queue = byNode.get(0);
    Page seen = queue == null ? null : queue.peek();
    drainEntries();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int closure() {
    ArrayDeque<@Owned Page> queue = byNode.get(0);
    Page seen = queue == null ? null : queue.peek();
    drainEach();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
