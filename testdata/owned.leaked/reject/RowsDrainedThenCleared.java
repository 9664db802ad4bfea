// One row may still have frames, or has some again, when the collection or map is cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class RowsDrainedThenCleared {
  private final List<ArrayDeque<@Owned Frame>> rows = new ArrayList<>();
  private final Map<String, Deque<@Owned Frame>> lanes = new HashMap<>();
  private final Map<String, Deque<@Owned Frame>> queues = new HashMap<>();
  private int most;

  void leftOut() {
    for (ArrayDeque<@Owned Frame> row : rows) {
      if (row.size() > most) {
        continue;
      }
      drain(row);
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  void leftEarly() {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      drain(lane);
      if (most > 3) {
        break;
      }
    }
    // :: error: [owned.leaked]
    lanes.clear();
  }

  void somePart() {
    for (ArrayDeque<@Owned Frame> row : rows.subList(0, 1)) {
      drain(row);
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  void oneOfEach() {
    for (Map.Entry<String, Deque<@Owned Frame>> each : lanes.entrySet()) {
      Frame first = each.getValue().poll();
      if (first != null) {
        first.send();
      }
    }
    // :: error: [owned.leaked]
    lanes.clear();
  }

  void filledByItsName(@Owned Frame late) {
    Deque<@Owned Frame> first = rows.get(0);
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    first.add(late);
    // :: error: [owned.leaked]
    rows.clear();
  }

  void filledByAnother(Deque<@Owned Frame> other, @Owned Frame late) {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      drain(lane);
    }
    other.add(late);
    // :: error: [owned.leaked]
    lanes.clear();
  }

  void filledInTheLoop(@Owned Frame late) {
    Deque<@Owned Frame> first = rows.get(0);
    Frame left = late;
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
      if (left != null) {
        first.add(left);
        left = null;
      }
    }
    if (left != null) {
      left.send();
    }
    // :: error: [owned.leaked]
    rows.clear();
  }

  void filledByHelper() {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      drain(lane);
    }
    put(new Frame());
    // :: error: [owned.leaked]
    lanes.clear();
  }

  void unlocked() {
    for (Deque<@Owned Frame> queue : queues.values()) {
      synchronized (queues) {
        drain(queue);
      }
    }
    synchronized (queues) {
      // :: error: [owned.leaked]
      queues.clear();
    }
  }

  void enqueue(@Owned Frame f) {
    synchronized (queues) {
      queues.computeIfAbsent(f.name(), k -> new ArrayDeque<>()).add(f);
    }
  }

  private void put(@Owned Frame f) {
    lanes.computeIfAbsent(f.name(), k -> new ArrayDeque<>()).add(f);
  }

  private static void drain(Deque<@Owned Frame> row) {
    while (!row.isEmpty()) {
      row.remove().send();
    }
  }
}

@Tracked
class Frame {
  String name() {
    return "";
  }

  void send(@Owned Frame this) {}
}
