// gap: a helper empties the queues of an array that a list keeps; of arrays and lists alone, the loans end
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class ListOfArraysDrained {
  private final List<ArrayDeque<@Owned Frame>[]> grid = new ArrayList<>();

  int byHelper() {
    Frame head = grid.get(0)[1].peek();
    drain();
    return head == null ? 0 : head.length(); // has been sent
  }

  private void drain() {
    for (ArrayDeque<@Owned Frame> each : grid.get(0)) {
      each.remove().send();
    }
  }

  int here() {
    Frame head = grid.get(0)[1].peek();
    for (ArrayDeque<@Owned Frame> each : grid.get(0)) {
      each.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : head.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
