// The body says that it took the request and has not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class BodyBreaksItsPromise {
  @TransfersOn(when = Outcome.TRUE, value = "rq")
  // :: error: [owned.leaked]
  boolean submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    if (rq.bytes() > 4096) {
      return true;
    }
    return ring.offer(rq);
  }
}

class Pdu {
  int retries;
}
