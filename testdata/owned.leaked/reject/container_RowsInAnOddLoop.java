// A loop over rows passes over one of them, goes over some only after it was left, or fills one again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class RowsInAnOddLoop {
  private final ArrayDeque<@Owned Frame> last;

  RowsInAnOddLoop(List<ArrayDeque<@Owned Frame>> rows) {
    last = rows.get(0);
  }

  static void lastOneDrained(List<ArrayDeque<@Owned Frame>> rows) {
    boolean drained = false;
    for (ArrayDeque<@Owned Frame> row : rows) {
      if (row.size() > 2) {
        drained = false;
        continue;
      }
      drained = true;
      drain(row);
    }
    if (drained) {
      // :: error: [owned.leaked]
      rows.clear();
    }
  }

  static void oneThenSome(List<ArrayDeque<@Owned Frame>> rows) {
    List<ArrayDeque<@Owned Frame>> these = rows;
    boolean again = false;
    while (true) {
      for (ArrayDeque<@Owned Frame> row : these) {
        drain(row);
        if (!again) {
          break;
        }
      }
      if (again) {
        // :: error: [owned.leaked]
        rows.clear();
        return;
      }
      these = rows.subList(0, 2);
      again = true;
    }
  }

  static void replaced(Map<String, Deque<@Owned Frame>> rows, Deque<@Owned Frame> full) {
    for (Map.Entry<String, Deque<@Owned Frame>> each : rows.entrySet()) {
      drain(each.getValue());
      drain(each.setValue(full));
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  void filledBeforeEach(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      late(new Frame());
      drain(row);
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  void filledAfterEach(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
      late(new Frame());
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  void close() {
    drain(last);
  }

  private void late(@Owned Frame frame) {
    last.add(frame);
  }

  private static void drain(Deque<@Owned Frame> row) {
    while (!row.isEmpty()) {
      row.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
