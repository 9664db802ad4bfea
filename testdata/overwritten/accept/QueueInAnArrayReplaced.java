// A queue in an array is emptied rather than replaced.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
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
  }

  void put(int cpu, @Owned Request<Void> rq) {
    queues[cpu].addLast(rq);
  }

  void reset(int cpu) {
    for (Request<Void> rq = take(cpu); rq != null; rq = take(cpu)) {
      rq.end(BlkStatus.IOERR);
    }
  }

  @Nullable @Owned Request<Void> take(int cpu) {
    return queues[cpu].pollFirst();
  }
}
