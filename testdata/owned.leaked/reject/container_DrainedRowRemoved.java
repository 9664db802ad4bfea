// An iterator removes a queue that may have elements, or one after the queue that was drained.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class DrainedRowRemoved {
  private final List<ArrayDeque<@Owned Frame>> rows = new ArrayList<>();

  void add(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> row = new ArrayDeque<>();
    row.add(frame);
    rows.add(row);
  }

  void removeEach() {
    for (Iterator<ArrayDeque<@Owned Frame>> each = rows.iterator(); each.hasNext(); ) {
      ArrayDeque<@Owned Frame> row = each.next();
      row.remove().send();
      // :: error: [owned.leaked]
      each.remove();
    }
  }

  void removeRefilled(@Owned Frame frame) {
    Iterator<ArrayDeque<@Owned Frame>> each = rows.iterator();
    if (each.hasNext()) {
      ArrayDeque<@Owned Frame> row = each.next();
      drain(row);
      row.add(frame);
      // :: error: [owned.leaked]
      each.remove();
    } else {
      frame.send();
    }
  }

  void removeTheNext() {
    Iterator<ArrayDeque<@Owned Frame>> each = rows.iterator();
    ArrayDeque<@Owned Frame> row = each.next();
    drain(row);
    if (each.hasNext()) {
      each.next();
      // :: error: [owned.leaked]
      each.remove();
    }
  }

  int removeAndLook() {
    int size = 0;
    Iterator<ArrayDeque<@Owned Frame>> each = rows.iterator();
    while (each.hasNext()) {
      ArrayDeque<@Owned Frame> row = each.next();
      Frame first = row.peek();
      drain(row);
      each.remove();
      // :: error: [borrow.outlives.owner]
      size += first == null ? 0 : first.length();
    }
    return size;
  }

  private static void drain(ArrayDeque<@Owned Frame> row) {
    while (!row.isEmpty()) {
      row.remove().send();
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
