// Mended: each page is looked at before another is taken out, or while queues are only counted.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

class QueueBesideDrained {
  private final ArrayList<ArrayDeque<@Owned Page>> all = new ArrayList<>();
  private final ArrayDeque<@Owned Page> late = new ArrayDeque<>();
  private final Map<Integer, ArrayDeque<@Owned Page>> byNode = new HashMap<>();

  int byIndex(int from) {
    Page seen = all.get(0).peek();
    int size = seen == null ? 0 : seen.size();
    all.get(from).remove().free();
    return size;
  }

  int inLoop() {
    int size = 0;
    for (ArrayDeque<@Owned Page> each : all) {
      Page head = each.peek();
      size += head == null ? 0 : head.size();
      if (!each.isEmpty()) {
        each.remove().free();
      }
    }
    return size;
  }

  int ofOther() {
    Page seen = byNode.get(0).peek();
    int count = 0;
    for (ArrayDeque<@Owned Page> each : byNode.values()) {
      count += each.size();
    }
    count += seen == null ? 0 : seen.size();
    byNode.get(1).remove().free();
    return count;
  }

  int each() {
    int count = 0;
    for (ArrayDeque<@Owned Page> each : all) {
      for (ArrayDeque<@Owned Page> other : all) {
        count += other.size();
        each.remove().free();
      }
    }
    while (!late.isEmpty()) {
      late.remove().free();
    }
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
