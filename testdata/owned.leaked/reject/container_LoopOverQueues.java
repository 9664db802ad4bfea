// Queues that a loop or an iterator lends are cleared with all that is in them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.ListIterator;

class LoopOverQueues {
  static void clearEach(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  static void clearBackwards(ListIterator<ArrayDeque<@Owned Frame>> queues) {
    while (queues.hasPrevious()) {
      ArrayDeque<@Owned Frame> queue = queues.previous();
      // :: error: [owned.leaked]
      queue.clear();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
