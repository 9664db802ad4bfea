// A loop over queues clears one that it did not drain to the end, or that was filled again by another name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class DrainedInALoopOverQueues {
  private final List<ArrayDeque<@Owned Frame>> lanes = new ArrayList<>();

  static void allButOne(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (queue.size() > 1) {
        queue.remove().send();
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void stopsEarly(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!queue.isEmpty()) {
        Frame frame = queue.remove();
        boolean isLast = frame.isLast();
        frame.send();
        if (isLast) {
          break;
        }
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void one(Map<Integer, ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues.values()) {
      Frame frame = queue.poll();
      if (frame != null) {
        frame.send();
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void anotherOne(List<ArrayDeque<@Owned Frame>> queues, ArrayDeque<@Owned Frame> mine) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!mine.isEmpty()) {
        mine.remove().send();
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void theOneBefore(List<ArrayDeque<@Owned Frame>> queues) {
    ArrayDeque<@Owned Frame> before = null;
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      queue.add(new Frame());
      if (before != null) {
        // :: error: [owned.leaked]
        before.clear();
      }
      before = queue;
    }
  }

  static void allButOneThenAll(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (queue.size() > 1) {
        queue.remove().send();
      }
    }
    // :: error: [owned.leaked]
    queues.clear();
  }

  static void filledByIndex(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      drain(queue);
      queues.get(0).add(new Frame());
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void filledInALoop(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      drain(queue);
      for (ArrayDeque<@Owned Frame> each : queues) {
        each.add(new Frame());
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void filledByHelper(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      drain(queue);
      fill(queues);
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void filledByAll(List<ArrayDeque<@Owned Frame>> queues, List<@Owned Frame> late) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      drain(queue);
      queue.addAll(late);
      late.clear();
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void fill(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      queue.add(new Frame());
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

  synchronized void again() {
    fill(lanes);
  }

  synchronized void filledByMethod() {
    for (ArrayDeque<@Owned Frame> lane : lanes) {
      drain(lane);
      again();
      // :: error: [owned.leaked]
      lane.clear();
    }
  }

  void unlocked() {
    for (ArrayDeque<@Owned Frame> lane : lanes) {
      synchronized (this) {
        drain(lane);
      }
      synchronized (this) {
        // :: error: [owned.leaked]
        lane.clear();
      }
    }
  }

  synchronized void close() throws InterruptedException {
    for (ArrayDeque<@Owned Frame> lane : lanes) {
      drain(lane);
      wait();
      // :: error: [owned.leaked]
      lane.clear();
    }
  }
}

@Tracked
class Frame {
  boolean isLast() {
    return true;
  }

  void send(@Owned Frame this) {}
}
