// What an iterator over slips gives may be looked at, lent on, and removed when that is over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
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

  @Borrowed("slips") Slip first(Iterator<@Owned Slip> slips) {
    return slips.next();
  }

  int removed(ListIterator<@Owned Slip> slips) {
    int length = slips.next().length();
    slips.remove();
    return length;
  }
}

@Tracked(droppable = true)
class Slip {
  void send(@Owned Slip this) {}

  int length() {
    return 0;
  }
}
