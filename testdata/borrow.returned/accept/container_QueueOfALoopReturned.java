// Mended: a queue that a loop lends is returned as lent by the list that keeps it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class QueueOfALoopReturned {
  static @Nullable @Borrowed("#1") ArrayDeque<@Owned Frame> first(
      List<ArrayDeque<@Owned Frame>> queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      return queue;
    }
    return null;
  }

  static @Nullable @Borrowed("#1") ArrayDeque<@Owned Frame> longest(
      List<ArrayDeque<@Owned Frame>> queues, int length) {
    for (var queue : (queues)) {
      if (queue.size() > length) {
        return queue;
      }
    }
    return null;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
