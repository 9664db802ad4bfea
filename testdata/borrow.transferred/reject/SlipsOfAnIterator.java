// What an iterator over slips gives is still in their list: it is lent, and may be looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

class SlipsOfAnIterator {
  int lengths(Iterator<@Owned Slip> slips) {
    int sum = 0;
    while (slips.hasNext()) {
      sum += slips.next().length();
    }
    return sum;
  }

  int backwards(ListIterator<@Owned Slip> slips) {
    Slip last = slips.previous();
    return last.length();
  }

  void send(Iterator<@Owned Slip> slips) {
    while (slips.hasNext()) {
      // :: error: [borrow.transferred]
      slips.next().send();
    }
  }

  @Owned Slip first(Iterator<@Owned Slip> slips) {
    // :: error: [borrow.returned]
    return slips.next();
  }

  void copy(Iterator<@Owned Slip> slips, List<@Owned Slip> all) {
    // :: error: [borrow.stored]
    all.add(slips.next());
  }

  int removed(ListIterator<@Owned Slip> slips) {
    Slip first = slips.next();
    slips.remove();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }
}

@Tracked(droppable = true)
class Slip {
  void send(@Owned Slip this) {}

  int length() {
    return 0;
  }
}
