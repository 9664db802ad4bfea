// A queue that a loop lends is returned as if it were the caller's.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class QueueOfALoopReturned {
  static ArrayDeque<@Owned Frame> first(List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      // :: error: [borrow.returned]
      return queue;
    }
    return new ArrayDeque<>();
  }

  static ArrayDeque<@Owned Frame> longest(List<ArrayDeque<@Owned Frame>> queues, int length) {
    for (var queue : (queues)) {
      if (queue.size() > length) {
        // :: error: [borrow.returned]
        return queue;
      }
    }
    return new ArrayDeque<>();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
