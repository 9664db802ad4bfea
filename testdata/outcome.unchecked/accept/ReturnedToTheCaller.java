// The outcome is handed on under the same promise.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ReturnedToTheCaller {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(64);

  @TransfersOn(when = Outcome.TRUE, value = "rq")
  boolean submit(@Owned Request<Pdu> rq) {
    return ring.offer(rq);
  }

  void drain() {
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
