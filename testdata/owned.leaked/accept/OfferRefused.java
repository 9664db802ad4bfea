// When the ring refuses the request it stays with the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OfferRefused {
  private int refused;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    if (!ring.offer(rq)) {
      refused++;
      rq.end(BlkStatus.RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
