// A loop over rows drains each of them, however it is written, before they are cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class RowsInAnOddLoop {
  private final ArrayDeque<@Owned Frame> last = new ArrayDeque<>();

  static void longOnesToo(List<ArrayDeque<@Owned Frame>> rows) {
    boolean drained = false;
    for (ArrayDeque<@Owned Frame> row : rows) {
      if (row.size() > 2) {
        drained = false;
        drain(row);
        continue;
      }
      drained = true;
      drain(row);
    }
    if (drained) {
      rows.clear();
    }
  }

  static void oneThenAll(List<ArrayDeque<@Owned Frame>> rows) {
    boolean again = false;
    while (true) {
      for (ArrayDeque<@Owned Frame> row : rows) {
        drain(row);
        if (!again) {
          break;
        }
      }
      if (again) {
        rows.clear();
        return;
      }
      again = true;
    }
  }

  static void replaced(Map<String, Deque<@Owned Frame>> rows, Deque<@Owned Frame> full) {
    for (Map.Entry<String, Deque<@Owned Frame>> each : rows.entrySet()) {
      drain(each.getValue());
      drain(each.setValue(full));
    }
    for (Map.Entry<String, Deque<@Owned Frame>> each : rows.entrySet()) {
      drain(each.getValue());
    }
    rows.clear();
  }

  void queuedAgain(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      while (!row.isEmpty()) {
        late(row.remove());
      }
    }
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
