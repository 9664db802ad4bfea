// The recursion polls all of them first and ends them in reverse order.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RecursiveDrain {
  int drain(OwnedRing<Pdu> ring, int depth) {
    if (depth == 0) {
      return 0;
    }
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return 0;
    }
    int below = drain(ring, depth - 1);
    rq.endOk();
    return below + 1;
  }

  void relay(@Owned Request<Pdu> rq, OwnedRing<Pdu> ring, int attempts) {
    if (attempts == 0) {
      rq.requeue(true);
    } else if (!ring.offer(rq)) {
      relay(rq, ring, attempts - 1);
    }
  }
}

class Pdu {
  int retries;
}
