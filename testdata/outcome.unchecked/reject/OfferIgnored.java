// A full ring leaves the request with the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OfferIgnored {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    // :: error: [outcome.unchecked]
    ring.offer(rq);
  }
}

class Pdu {
  int retries;
}
