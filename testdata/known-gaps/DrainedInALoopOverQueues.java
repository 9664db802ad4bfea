// gap: a queue that a loop over queues lends is not known to be empty once it has been drained
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class DrainedInALoopOverQueues {
  static void clearEach(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      // :: error: [owned.leaked]
      queue.clear();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
