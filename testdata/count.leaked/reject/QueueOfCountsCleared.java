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
    // :: error: [count.leaked]
    queue.clear();
  }

  void release() {
    Request<Object> rq = queue.poll();
    if (rq != null) {
      rq.release();
    }
  }
}
