// Mended: the methods only look at the queue at an index.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class QueueAtIndexDrained {
  private final List<ArrayDeque<@Owned Page>> all = new ArrayList<>();
  private final ArrayDeque<@Owned Page>[] slots;

  QueueAtIndexDrained(ArrayDeque<@Owned Page>[] slots) {
    this.slots = slots;
  }

  private void drainAll() {
    for (int i = 0; i < all.size(); i++) {
      while (!all.get(i).isEmpty()) {
        all.get(i).remove().free();
      }
    }
  }

  private void drainSlots() {
    for (int i = 0; i < slots.length; i++) {
      ArrayDeque<@Owned Page> slot = slots[i];
      while (!slot.isEmpty()) {
        slot.remove().free();
      }
    }
  }

  private int countAll() {
    int count = 0;
    for (int i = 0; i < all.size(); i++) {
      Page head = all.get(i).peek();
      count += head == null ? 0 : all.get(i).size() + head.size();
    }
    return count;
  }

  private int countSlots() {
    int count = 0;
    for (int i = 0; i < slots.length; i++) {
      ArrayDeque<@Owned Page> slot = slots[i];
      count += slot.size() + slots[i].size();
    }
    for (ArrayDeque<@Owned Page> slot : slots) {
      count += slot.size();
    }
    return count;
  }

  int ofList() {
    Page seen = all.get(0).peek();
    int count = countAll() + (seen == null ? 0 : seen.size());
    drainAll();
    return count;
  }

  int ofArray() {
    Page seen = slots[0].peek();
    int count = countSlots() + (seen == null ? 0 : seen.size());
    drainSlots();
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
