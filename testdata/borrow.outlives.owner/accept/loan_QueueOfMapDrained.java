// Mended: the methods that run meanwhile look at the keys and count the queues.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class QueueOfMapDrained {
  private final Map<Integer, ArrayDeque<@Owned Page>> byNode = new HashMap<>();
  private int count;

  private void drainValues() {
    for (ArrayDeque<@Owned Page> each : byNode.values()) {
      drain(each);
    }
  }

  private static void drain(ArrayDeque<@Owned Page> queue) {
    while (!queue.isEmpty()) {
      queue.remove().free();
    }
  }

  private int countValues() {
    int count = 0;
    for (ArrayDeque<@Owned Page> each : byNode.values()) {
      count += size(each);
    }
    return count;
  }

  private int countEntries() {
    int count = 0;
    for (Map.Entry<Integer, ArrayDeque<@Owned Page>> entry : byNode.entrySet()) {
      count += entry.getKey() + size(entry.getValue());
    }
    return count;
  }

  private void countEach() {
    byNode.forEach((node, queue) -> count += queue.size());
    byNode.values().forEach(queue -> count += size(queue));
    byNode.keySet().forEach(this::note);
  }

  private void note(int node) {
    count += node;
  }

  private static int size(ArrayDeque<@Owned Page> queue) {
    return queue.size();
  }

  int looked() {
    ArrayDeque<@Owned Page> queue = byNode.get(0);
    Page seen = queue == null ? null : queue.peek();
    int count = countValues() + countEntries();
    countEach();
    count += seen == null ? 0 : seen.size();
    drainValues();
    return count;
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
