// A queue that was seen to be empty is filled by another name before it is cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

class RefilledByAnotherName {
  private final ArrayDeque<@Owned Frame> mine = new ArrayDeque<>();

  static void byHelper(ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> maybeThat) {
    if (queue.isEmpty()) {
      fill(maybeThat);
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void byIndex(List<ArrayDeque<@Owned Frame>> queues, int i, int j) {
    ArrayDeque<@Owned Frame> queue = queues.get(i);
    if (queue.isEmpty()) {
      fill(queues.get(j));
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void insideOfAll(List<ArrayDeque<@Owned Frame>> queues) {
    ArrayDeque<@Owned Frame> queue = queues.get(0);
    boolean isEmpty = queue.isEmpty();
    fillAll(queues);
    if (isEmpty) {
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void inALoop(List<ArrayDeque<@Owned Frame>> queues) {
    ArrayDeque<@Owned Frame> queue = queues.get(0);
    if (queue.isEmpty()) {
      for (ArrayDeque<@Owned Frame> each : queues) {
        each.add(new Frame());
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  synchronized void byMethod(ArrayDeque<@Owned Frame> queue) {
    if (queue.isEmpty()) {
      fillMine();
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void byAnybody(ArrayDeque<@Owned Frame> queue, Runnable task) {
    if (queue.isEmpty()) {
      task.run();
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void byAll(ArrayDeque<@Owned Frame> queue, List<@Owned Frame> late) {
    if (queue.isEmpty()) {
      queue.addAll(late);
      late.clear();
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void byAllOfAMap(Map<Integer, @Owned Frame> queue, Map<Integer, @Owned Frame> late) {
    if (queue.isEmpty()) {
      queue.putAll(late);
      late.clear();
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void byDraining(
      List<@Owned Frame> late, List<@Owned Frame> maybeThat, BlockingQueue<@Owned Frame> queue) {
    if (late.isEmpty()) {
      queue.drainTo(maybeThat);
      // :: error: [owned.leaked]
      late.clear();
    }
  }

  static void local(List<@Owned Frame> late) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.addAll(late);
    late.clear();
  }

  static void fill(ArrayDeque<@Owned Frame> queue) {
    queue.add(new Frame());
  }

  static void fillAll(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      queue.add(new Frame());
    }
  }

  private synchronized void fillMine() {
    mine.add(new Frame());
  }

  synchronized void drainMine() {
    while (!mine.isEmpty()) {
      mine.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
