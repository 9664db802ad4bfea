// Mended: An assertion need not be evaluated.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class AssertedOffer {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken = ring.offer(rq);
    assert taken : "sized for the whole tag set";
    if (!taken) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
