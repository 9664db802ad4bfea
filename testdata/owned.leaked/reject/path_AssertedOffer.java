// An assertion need not be evaluated.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class AssertedOffer {
  // :: error: [owned.leaked]
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    assert ring.offer(rq);
  }
}

class Pdu {
  int retries;
}
