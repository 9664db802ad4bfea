// A ring that is full took nothing: the loan from before the offer is still good.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RefusedOfferKeepsTheLoan {
  static int queue(@Owned Request<Pdu> rq, OwnedRing<Pdu> ring) {
    Pdu pdu = rq.data();
    boolean taken = ring.offer(rq);
    if (taken) {
      return 0;
    }
    int retries = pdu.retries;
    if (retries > 3) {
      rq.end(BlkStatus.AGAIN);
    } else {
      rq.requeue(false);
    }
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
