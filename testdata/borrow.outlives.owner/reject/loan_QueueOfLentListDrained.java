// A helper drains the queues of the list that it is lent; an iterator and a closure reach them too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;

class QueueOfLentListDrained {
  private static void drain(List<ArrayDeque<@Owned Page>> queues) {
    Iterator<ArrayDeque<@Owned Page>> each = queues.iterator();
    while (each.hasNext()) {
      each.next().remove().free();
    }
  }

  private static void dropHeads(List<ArrayDeque<@Owned Page>> queues) {
    queues.forEach(queue -> queue.remove().free());
  }

  int iterated(List<ArrayDeque<@Owned Page>> queues) {
    Page seen = queues.get(0).peek();
    drain(queues);
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int run(List<ArrayDeque<@Owned Page>> queues) {
    Page seen = queues.get(0).peek();
    dropHeads(queues);
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
