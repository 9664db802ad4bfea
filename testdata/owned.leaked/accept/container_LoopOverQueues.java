// Queues that a loop or an iterator lends are drained before they are cleared, and join a list as they are.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

class LoopOverQueues {
  static void clearEach(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
  }

  static void clearBackwards(ListIterator<ArrayDeque<@Owned Frame>> queues) {
    while (queues.hasPrevious()) {
      ArrayDeque<@Owned Frame> queue = queues.previous();
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      queue.clear();
    }
  }

  static int joined(List<ArrayDeque<@Owned Frame>> queues, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    Frame first = queue.getFirst();
    queues.add(queue);
    return first.length();
  }

  static boolean firstOfAMap(Map<String, @Owned Frame> frames, @Owned Frame frame) {
    if (frames.containsKey("first")) {
      frame.send();
      return false;
    }
    Frame old = frames.put("first", frame);
    return old == null;
  }

  static void neverNull(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    if (queue == null) {
      return;
    }
    frame.send();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
