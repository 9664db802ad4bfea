// A body with many ways out, each of which says the truth.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OwnPromiseByEarlyReturns {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(256);
  private boolean closed;

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean accept(@Owned Request<Pdu> rq) {
    if (closed) {
      return false;
    }
    if (rq.op() == Op.FLUSH) {
      rq.endOk();
      return true;
    }
    for (int i = 0; i < 3; i++) {
      if (ring.offer(rq)) {
        return true;
      }
    }
    return false;
  }

  void close() {
    closed = true;
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      rq.end(BlkStatus.OFFLINE);
    }
  }
}

class Pdu {
  int retries;
}
