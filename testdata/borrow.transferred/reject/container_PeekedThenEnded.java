// peek() of a concurrent queue lends: the next poll() would hand the same request to somebody else.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class PeekedThenEnded {
  private final Queue<@Owned Request<Pdu>> done = new ConcurrentLinkedQueue<>();

  void finished(@Owned Request<Pdu> rq) {
    done.add(rq);
  }

  void endFirst(BlkStatus status) {
    Request<Pdu> rq = done.peek();
    if (rq != null) {
      // :: error: [borrow.transferred]
      rq.end(status);
    }
  }

  void drain() {
    for (Request<Pdu> rq = done.poll(); rq != null; rq = done.poll()) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
