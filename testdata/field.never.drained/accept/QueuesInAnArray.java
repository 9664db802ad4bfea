// One queue for each CPU in an array: the constructor fills it with empty queues, and a method polls one of them.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

final class QueuesInAnArray {
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

  @Nullable @Owned Request<Void> take(int cpu) {
    return queues[cpu].pollFirst();
  }
}
