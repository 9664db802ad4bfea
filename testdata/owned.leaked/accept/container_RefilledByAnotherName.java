// Mended: a queue is cleared after nothing could fill it since it was seen to be empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

class RefilledByAnotherName {
  private final ArrayDeque<@Owned Frame> mine = new ArrayDeque<>();
  private int filled;

  static void byHelper(ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> maybeThat) {
    fill(maybeThat);
    if (queue.isEmpty()) {
      queue.clear();
    }
  }

  static void another(ArrayDeque<@Owned Frame> queue) {
    if (queue.isEmpty()) {
      ArrayDeque<@Owned Frame> other = new ArrayDeque<>();
      fill(other);
      queue.clear();
      drain(other);
    }
  }

  static void anotherIsDrained(
      ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> maybeThat) {
    drain(queue);
    drain(maybeThat);
    queue.clear();
    maybeThat.clear();
  }

  static void anotherKind(ArrayDeque<@Owned Frame> queue, List<String> names) {
    if (queue.isEmpty()) {
      name(names);
      queue.clear();
    }
  }

  synchronized void byMethod(ArrayDeque<@Owned Frame> queue) {
    if (queue.isEmpty()) {
      count();
      queue.clear();
    }
  }

  static void byAll(ArrayDeque<@Owned Frame> queue, List<@Owned Frame> late) {
    queue.addAll(late);
    late.clear();
    if (queue.isEmpty()) {
      queue.clear();
    }
  }

  static void byAllOfAMap(Map<Integer, @Owned Frame> queue, Map<Integer, @Owned Frame> late) {
    queue.putAll(late);
    late.clear();
  }

  static void byDraining(List<@Owned Frame> late, BlockingQueue<@Owned Frame> queue) {
    List<@Owned Frame> now = new ArrayList<>();
    if (late.isEmpty()) {
      queue.drainTo(now);
      queue.clear();
      late.clear();
    }
    while (!now.isEmpty()) {
      now.remove(0).send();
    }
  }

  static void local(List<@Owned Frame> late) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.addAll(late);
    late.clear();
    drain(queue);
  }

  static List<@Owned Frame> given(List<@Owned Frame> late) {
    List<@Owned Frame> all = new ArrayList<>();
    all.addAll(late);
    late.clear();
    return all;
  }

  static void fill(ArrayDeque<@Owned Frame> queue) {
    queue.add(new Frame());
  }

  static void drain(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  private static void name(List<String> names) {
    names.add("queue");
  }

  private synchronized void count() {
    filled++;
  }

  synchronized void fillMine() {
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
