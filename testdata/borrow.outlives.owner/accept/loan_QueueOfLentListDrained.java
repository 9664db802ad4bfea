// Mended: the helper only counts what the queues of the lent list keep.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;

class QueueOfLentListDrained {
  private static int count(List<ArrayDeque<@Owned Page>> queues) {
    int count = 0;
    Iterator<ArrayDeque<@Owned Page>> each = queues.iterator();
    while (each.hasNext()) {
      count += each.next().size();
    }
    return count;
  }

  int counted(List<ArrayDeque<@Owned Page>> queues) {
    Page seen = queues.get(0).peek();
    int count = count(queues);
    return seen == null ? count : seen.size();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
