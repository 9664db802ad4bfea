// Mended: The fast ring refuses, the slow ring is asked; the outcome of the second must be the one
// tested.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class SecondOfferInOtherLocal {
  void submit(OwnedRing<Pdu> fast, OwnedRing<Pdu> slow, @Owned Request<Pdu> rq) {
    boolean taken = fast.offer(rq);
    if (!taken) {
      boolean again = slow.offer(rq);
      taken = again;
    }
    if (!taken) {
      rq.end(BlkStatus.DEV_RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
