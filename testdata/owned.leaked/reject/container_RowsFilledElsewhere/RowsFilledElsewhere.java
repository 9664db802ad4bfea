// Each row was drained, but one of them may have another name, by which it is filled before all are cleared.
import dev.custody.annotations.Owned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

class RowsFilledElsewhere {
  private final ArrayDeque<@Owned Frame> last = new ArrayDeque<>();
  private final List<ArrayDeque<@Owned Frame>> lanes = new ArrayList<>();
  // :: error: [field.never.drained]
  private final Map<String, ListIterator<@Owned Frame>> cursors = new HashMap<>();
  private final @Owned Frame[] slots = new Frame[4];

  void byField(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    late();
    // :: error: [owned.leaked]
    rows.clear();
  }

  void byRows(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    lateLane();
    // :: error: [owned.leaked]
    rows.clear();
  }

  void byCursor(List<LinkedList<@Owned Frame>> rows) {
    for (LinkedList<@Owned Frame> row : rows) {
      drain(row);
    }
    lateAtCursor();
    // :: error: [owned.leaked]
    rows.clear();
  }

  void bySlot(List<@Owned Frame[]> rows) {
    for (@Owned Frame[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        Frame frame = row[i];
        row[i] = null;
        if (frame != null) {
          frame.send();
        }
      }
    }
    lateSlot();
    // :: error: [owned.leaked]
    rows.clear();
  }

  static void byTask(List<ArrayDeque<@Owned Frame>> rows, Runnable task) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    task.run();
    // :: error: [owned.leaked]
    rows.clear();
  }

  static void byAnother(List<ArrayDeque<@Owned Frame>> rows, Spares spares) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    spares.late();
    // :: error: [owned.leaked]
    rows.clear();
  }

  static void byArgument(List<ArrayDeque<@Owned Frame>> rows, Spares spares) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    Spares.late(spares);
    // :: error: [owned.leaked]
    rows.clear();
  }

  static void byOwnHelper(List<ArrayDeque<@Owned Frame>> rows, Spares spares) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    ask(spares);
    // :: error: [owned.leaked]
    rows.clear();
  }

  static void bySlotOfAnother(List<@Owned Frame[]> rows, Spares spares) {
    for (@Owned Frame[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        Frame frame = row[i];
        row[i] = null;
        if (frame != null) {
          frame.send();
        }
      }
    }
    askSlot(spares);
    // :: error: [owned.leaked]
    rows.clear();
  }

  void close() {
    drain(last);
    for (ArrayDeque<@Owned Frame> lane : lanes) {
      drain(lane);
    }
    Frame first = slots[0];
    slots[0] = null;
    if (first != null) {
      first.send();
    }
  }

  private void lateAtCursor() {
    cursors.get("last").add(new Frame());
  }

  private void lateLane() {
    lanes.get(0).add(new Frame());
  }

  private void late() {
    last.add(new Frame());
  }

  private static void ask(Spares spares) {
    spares.late();
  }

  private static void askSlot(Spares spares) {
    @Owned Frame[] row = spares.slots();
    if (row[0] == null) {
      row[0] = new Frame();
    }
  }

  private void lateSlot() {
    if (slots[0] == null) {
      slots[0] = new Frame();
    }
  }

  private static void drain(Deque<@Owned Frame> row) {
    while (!row.isEmpty()) {
      row.remove().send();
    }
  }
}
