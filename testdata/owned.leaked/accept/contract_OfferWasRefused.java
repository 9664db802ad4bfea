// Mended: "OwnedRing<P> @TransfersOn(TRUE) boolean offer(@Owned Request<P>)": the full ring leaves
// the request with us.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OfferWasRefused {
  boolean submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, int attempts) {
    for (int i = 0; i < attempts; i++) {
      if (ring.offer(rq)) {
        return true;
      }
      Thread.onSpinWait();
    }
    rq.requeue(true);
    return false;
  }
}

class Pdu {
  int retries;
}
