// A type variable bounded by a request of anything.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class BoundedRequestVariable<R extends Request<?>> {
  private final Queue<@Owned R> waiting = new ConcurrentLinkedQueue<>();

  void hold(@Owned R rq) {
    waiting.add(rq);
  }

  int endAll(BlkStatus status) {
    int ended = 0;
    R rq;
    while ((rq = waiting.poll()) != null) {
      rq.end(status);
      ended++;
    }
    return ended;
  }

  static <Q extends Request<?>> int endBoth(@Owned Q one, @Owned Q other) {
    int bytes = one.bytes() + other.bytes();
    one.endOk();
    other.endOk();
    return bytes;
  }
}
