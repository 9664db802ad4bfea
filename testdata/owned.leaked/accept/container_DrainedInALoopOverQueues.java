// gap: a container that a loop lends is not followed as one that may be empty once it is drained
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
