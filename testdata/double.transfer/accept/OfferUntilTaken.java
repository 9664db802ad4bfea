// The loop ends when the ring has taken the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OfferUntilTaken {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    while (!ring.offer(rq)) {
      Thread.onSpinWait();
    }
  }
}

class Pdu {
  int retries;
}
