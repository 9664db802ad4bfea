// A list that is owned itself is filled with what a caller lent, and kept with that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

class OwnedListFilledWithLent {
  private final Deque<@Owned List<@Borrowed Frame>> pool = new ArrayDeque<>();

  void taken(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> row = pool.poll();
    if (row != null) {
      row.addAll(lent);
      // :: error: [borrow.stored]
      pool.add(row);
    }
  }

  void given(@Owned List<@Borrowed Frame> row, List<@Borrowed Frame> lent) {
    row.addAll(lent);
    // :: error: [borrow.stored]
    pool.add(row);
  }

  void byAnotherName(@Owned List<@Borrowed Frame> row, List<@Borrowed Frame> lent) {
    row.addAll(lent);
    List<@Borrowed Frame> same = row;
    // :: error: [borrow.stored]
    pool.add(same);
  }

  void filledAtTheEnd(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> row = pool.poll();
    if (row != null) {
      row.addAll(0, lent);
      // :: error: [borrow.stored]
      pool.addLast(row);
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
