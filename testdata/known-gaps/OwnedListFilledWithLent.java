// gap: a list that is owned itself is filled with what a caller lent, and kept with that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

class OwnedListFilledWithLent {
  private final Deque<@Owned List<@Borrowed Frame>> pool = new ArrayDeque<>();

  void keep(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> row = pool.poll();
    if (row != null) {
      row.addAll(lent); // ought to be [borrow.stored], here or where the row is kept
      pool.add(row);
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
