// Clearing a queue forgets the counts in it.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class QueueOfCountsCleared {
  private final ArrayDeque<@Refcounted Request<Object>> queue = new ArrayDeque<>();

  void put(@Refcounted Request<Object> rq) {
    queue.add(rq);
  }

  void drain() {
    Request<Object> rq = queue.poll();
    while (rq != null) {
      rq.release();
      rq = queue.poll();
    }
  }
}
