// Mended: the loan is used before the queues are drained, or while they are only counted.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;

class QueueOfListDrained {
  private final ArrayList<ArrayDeque<@Owned Page>> all = new ArrayList<>();
  private final ArrayList<ArrayDeque<@Owned Page>> late = new ArrayList<>();

  private void drain() {
    drain(all);
  }

  private void drain(ArrayList<ArrayDeque<@Owned Page>> queues) {
    for (ArrayDeque<@Owned Page> each : queues) {
      while (!each.isEmpty()) {
        each.remove().free();
      }
    }
  }

  private int count() {
    int count = 0;
    for (ArrayDeque<@Owned Page> each : all) {
      ArrayDeque<@Owned Page> queue = each;
      count += queue.size();
      for (Page page : queue) {
        count += page.size();
      }
    }
    return count;
  }

  private int countByIndex() {
    int count = 0;
    for (int i = 0; i < all.size(); i++) {
      ArrayDeque<@Owned Page> queue = all.get(i);
      Page head = queue.peek();
      count += queue.isEmpty() || head == null ? 0 : all.get(i).size() + head.size();
    }
    return count;
  }

  private int countByHelper() {
    int count = 0;
    for (ArrayDeque<@Owned Page> each : all) {
      count += sizeOf(each);
    }
    return count + sizeOf(all.get(0));
  }

  private static int sizeOf(ArrayDeque<@Owned Page> queue) {
    return queue.size();
  }

  int first() {
    Page seen = all.get(0).peek();
    int size = seen == null ? 0 : seen.size();
    drain();
    return size;
  }

  int counted() {
    Page seen = all.get(0).peek();
    int count = count() + countByIndex() + countByHelper();
    return seen == null ? count : count + seen.size();
  }

  int otherDrained() {
    Page seen = all.get(0).peek();
    drain(late);
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
