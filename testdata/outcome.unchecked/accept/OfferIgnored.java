// A full ring leaves the request with the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OfferIgnored {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    if (!ring.offer(rq)) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
