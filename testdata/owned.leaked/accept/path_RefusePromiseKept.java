// Mended: A method that takes the request on false says true wherever it kept nothing.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RefusePromiseKept {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(32);
  private volatile boolean closed;

  @TransfersOn(when = Outcome.FALSE, value = "rq")
  boolean refuse(@Owned Request<Pdu> rq) {
    if (closed) {
      return true;
    }
    return !ring.offer(rq);
  }

  void close() {
    closed = true;
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      rq.end(BlkStatus.OFFLINE);
    }
  }
}

class Pdu {
  int retries;
}
