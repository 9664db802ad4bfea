// A helper drains a row of an array, which may be the row that lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperDrainsRowOfArray {
  private final ArrayDeque<@Owned Frame>[] rows;

  @SuppressWarnings("unchecked")
  HelperDrainsRowOfArray(int size) {
    rows = new ArrayDeque[size];
    for (int i = 0; i < size; i++) {
      rows[i] = new ArrayDeque<>();
    }
  }

  int direct(int at) {
    Frame first = rows[at].peek();
    int length = first == null ? 0 : first.length();
    Frame taken = rows[0].poll();
    if (taken != null) {
      taken.send();
    }
    return length;
  }

  int byHelper(int at) {
    Frame first = rows[at].peek();
    int length = first == null ? 0 : first.length();
    drain(rows[0]);
    return length;
  }

  int byHelperTwo(int at, int to) {
    Frame first = rows[at].peek();
    int length = first == null ? 0 : first.length();
    drain(rows[to]);
    return length;
  }

  private static void drain(ArrayDeque<@Owned Frame> row) {
    for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
