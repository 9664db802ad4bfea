// Each queue of a list is drained in a loop over them, and may then be cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class DrainedInALoopOverQueues {
  private final List<ArrayDeque<@Owned Frame>> lanes = new ArrayList<>();

  static void clearEach(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      queue.clear();
    }
  }

  static void pollEach(Map<Integer, ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues.values()) {
      for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
        frame.send();
      }
      queue.clear();
    }
  }

  static void clearTheEmpty(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      if (queue.isEmpty()) {
        queue.clear();
      }
    }
  }

  static void byHelper(List<ArrayDeque<@Owned Frame>> queues, List<@Owned Frame> late) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      queue.addAll(late);
      late.clear();
      drain(queue);
      queue.clear();
    }
  }

  static void another(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      drain(queue);
      ArrayDeque<@Owned Frame> spare = new ArrayDeque<>();
      spare.add(new Frame());
      queue.clear();
      drain(spare);
    }
  }

  static void drain(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  synchronized void open(@Owned Frame first) {
    ArrayDeque<@Owned Frame> lane = new ArrayDeque<>();
    lane.add(first);
    lanes.add(lane);
  }

  synchronized void close() {
    for (ArrayDeque<@Owned Frame> lane : lanes) {
      while (!lane.isEmpty()) {
        lane.remove().send();
      }
      note(lane.size());
      lane.clear();
    }
  }

  private static void note(int left) {
    assert left == 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
