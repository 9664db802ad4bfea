// gap: a method that drains the queues inside a list, map or array ends no loan from one of them
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
