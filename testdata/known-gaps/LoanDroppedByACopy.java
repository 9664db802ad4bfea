// gap: what a copy of a lent list drops is still lent by the list itself, and is taken to have ended
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class LoanDroppedByACopy {
  static int count(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> some = new ArrayList<>(lent);
    Iterator<@Borrowed Frame> it = some.iterator();
    int count = 0;
    while (it.hasNext()) {
      Frame each = it.next();
      if (each.size() == 0) {
        it.remove();
        // :: error: [borrow.outlives.owner]
        count += each.size();
      }
    }
    return count;
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
