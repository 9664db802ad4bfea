// Once a loop has drained each row, the collection or map around them may be cleared.
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

  void byHelper() {
    for (ArrayDeque<@Owned Frame> row : rows) {
      drain(row);
    }
    rows.clear();
  }

  void byLoop() {
    for (ArrayDeque<@Owned Frame> row : rows) {
      most = Math.max(most, row.size());
      while (!row.isEmpty()) {
        row.remove().send();
      }
    }
    rows.clear();
  }

  void byValue() {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      for (Frame f = lane.poll(); f != null; f = lane.poll()) {
        f.send();
      }
    }
    lanes.clear();
  }

  void byEntry() {
    for (Map.Entry<String, Deque<@Owned Frame>> each : lanes.entrySet()) {
      System.out.println(each.getKey());
      drain(each.getValue());
    }
    lanes.clear();
  }

  void byName(Deque<@Owned Frame> other, @Owned Frame late) {
    for (Map.Entry<String, Deque<@Owned Frame>> each : lanes.entrySet()) {
      Deque<@Owned Frame> lane = each.getValue();
      while (!lane.isEmpty()) {
        lane.remove().send();
      }
    }
    lanes.clear();
    other.add(late);
    put(new Frame());
  }

  List<@Owned Frame> all() {
    List<@Owned Frame> batch = new ArrayList<>();
    for (ArrayDeque<@Owned Frame> row : rows) {
      while (!row.isEmpty()) {
        batch.add(row.remove());
      }
    }
    rows.clear();
    return batch;
  }

  void replaced(int count) {
    List<List<@Owned Frame>> groups = new ArrayList<>();
    groups.add(new ArrayList<>());
    groups.get(0).add(new Frame());
    for (List<@Owned Frame> group : groups) {
      while (!group.isEmpty()) {
        group.remove(0).send();
      }
    }
    groups.clear();
  }

  void locked() {
    synchronized (queues) {
      for (Deque<@Owned Frame> queue : queues.values()) {
        drain(queue);
      }
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
