// A page is taken out of a queue of the list that may be the one which lent the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

class QueueBesideDrained {
  private final ArrayList<ArrayDeque<@Owned Page>> all = new ArrayList<>();
  private final Map<Integer, ArrayDeque<@Owned Page>> byNode = new HashMap<>();

  int byIndex(int from) {
    Page seen = all.get(0).peek();
    all.get(from).remove().free();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int inLoop() {
    Page seen = all.get(0).peek();
    for (ArrayDeque<@Owned Page> each : all) {
      each.remove().free();
    }
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int byKey(int node) {
    ArrayDeque<@Owned Page> queue = byNode.get(0);
    Page seen = queue.peek();
    for (ArrayDeque<@Owned Page> each : byNode.values()) {
      each.remove().free();
    }
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
