// A helper drains a row of a list, which may be the row that lent a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class HelperDrainsRowOfList {
  private final List<ArrayDeque<@Owned Frame>> rows = new ArrayList<>();

  int byHelper(int at) {
    Frame first = rows.get(at).peek();
    int length = first == null ? 0 : first.length();
    drain(rows.get(0));
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
