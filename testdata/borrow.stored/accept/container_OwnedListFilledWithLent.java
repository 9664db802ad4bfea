// A list that is owned itself goes back where it came from as it is, or with what it had; what a caller lent stays in a list that ends here.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class OwnedListFilledWithLent {
  private final Deque<@Owned List<@Borrowed Frame>> pool = new ArrayDeque<>();

  int taken(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>(lent);
    List<@Borrowed Frame> row = pool.poll();
    if (row != null) {
      row.get(0).length();
      pool.add(row);
    }
    return all.size();
  }

  void given(@Owned List<@Borrowed Frame> row) {
    List<@Borrowed Frame> same = row;
    pool.add(same);
  }

  void cleared() {
    List<@Borrowed Frame> row = pool.poll();
    if (row != null) {
      row.clear();
      pool.add(row);
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
