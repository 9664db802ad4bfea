// An array of queues that methods fill and only look at is never drained.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Deque;

final class QueuesInAnArray {
  // :: error: [field.never.drained]
  private final Deque<@Owned Request<Void>>[] queues;

  @SuppressWarnings("unchecked")
  QueuesInAnArray(int n) {
    queues = new Deque[n];
    for (int i = 0; i < n; i++) {
      queues[i] = new ArrayDeque<>();
    }
  }

  void put(int cpu, @Owned Request<Void> rq) {
    queues[cpu].addLast(rq);
  }

  int size(int cpu) {
    Deque<@Owned Request<Void>> queue = queues[cpu];
    return queue.size() + queues[cpu].size();
  }

  boolean isIdle(int cpu) {
    return queues[cpu].peekFirst() == null;
  }
}
