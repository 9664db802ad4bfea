// A method takes out of the queue at an index, of a list or an array, without a name for it.
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

  int ofList() {
    Page seen = all.get(0).peek();
    drainAll();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int ofArray() {
    Page seen = slots[0].peek();
    drainSlots();
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
