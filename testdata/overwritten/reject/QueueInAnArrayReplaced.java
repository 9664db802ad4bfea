// A queue in an array is replaced by an empty one, and what waited in it is dropped.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

final class QueueInAnArrayReplaced {
  private final Deque<@Owned Request<Void>>[] queues;

  @SuppressWarnings("unchecked")
  QueueInAnArrayReplaced(int n, @Owned Request<Void> first) {
    queues = new Deque[n];
    for (int i = 0; i < n; i++) {
      queues[i] = new ArrayDeque<>();
    }
    queues[0].add(first);
    // :: error: [overwritten]
    queues[0] = new ArrayDeque<>();
  }

  void put(int cpu, @Owned Request<Void> rq) {
    queues[cpu].addLast(rq);
  }

  void reset(int cpu) {
    // :: error: [overwritten]
    queues[cpu] = new ArrayDeque<>();
  }

  @Nullable @Owned Request<Void> take(int cpu) {
    return queues[cpu].pollFirst();
  }
}
