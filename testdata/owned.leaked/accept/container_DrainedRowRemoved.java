// A queue inside of a list is drained, or seen to be empty, before an iterator removes it.
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
      while (!row.isEmpty()) {
        row.remove().send();
      }
      each.remove();
    }
  }

  void removeByHelper() {
    Iterator<ArrayDeque<@Owned Frame>> each = rows.iterator();
    while (each.hasNext()) {
      drain(each.next());
      each.remove();
    }
  }

  void removeEmpty() {
    for (Iterator<ArrayDeque<@Owned Frame>> each = rows.iterator(); each.hasNext(); ) {
      if (each.next().isEmpty()) {
        each.remove();
      }
    }
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
