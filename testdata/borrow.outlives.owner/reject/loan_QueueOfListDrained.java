// A method drains the queues of a list, also the one that the loan was taken from.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;

class QueueOfListDrained {
  private final ArrayList<ArrayDeque<@Owned Page>> all = new ArrayList<>();

  private void drain() {
    for (ArrayDeque<@Owned Page> each : all) {
      while (!each.isEmpty()) {
        each.remove().free();
      }
    }
  }

  int first() {
    Page seen = all.get(0).peek();
    drain();
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
