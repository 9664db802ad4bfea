// What a caller lent goes into a list that is taken, made or copied, and into one that is only shown.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

class LentIntoTakenOrShown {
  private final Deque<@Owned List<@Borrowed Frame>> pool = new ArrayDeque<>();
  private final Deque<List<@Borrowed Frame>> spare = new ArrayDeque<>();
  private final @Borrowed Frame[] few = new Frame[4];
  private List<@Borrowed Frame> kept = new ArrayList<>();

  int taken(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> row = spare.poll();
    if (row == null) {
      return 0;
    }
    row.addAll(lent);
    return row.size();
  }

  int cloned(@Borrowed Frame[] lent) {
    @Borrowed Frame[] all = few.clone();
    System.arraycopy(lent, 0, all, 0, lent.length);
    return all.length;
  }

  int viewed(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>(kept);
    List<@Borrowed Frame> view = Collections.synchronizedList(all);
    view.addAll(lent);
    return all.size();
  }

  int viewedKept(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> view = Collections.synchronizedList(kept);
    // :: error: [borrow.stored]
    view.addAll(lent);
    return view.size();
  }

  int given(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = given();
    all.addAll(lent);
    int count = all.size();
    back(all);
    return count;
  }

  int shown(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = shown();
    // :: error: [borrow.stored]
    all.addAll(lent);
    return all.size();
  }

  @Borrowed List<@Borrowed Frame> shown() {
    return kept;
  }

  @Owned List<@Borrowed Frame> given() {
    List<@Borrowed Frame> row = pool.poll();
    return row == null ? new ArrayList<>() : row;
  }

  void back(@Owned List<@Borrowed Frame> row) {
    row.clear();
    pool.add(row);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
