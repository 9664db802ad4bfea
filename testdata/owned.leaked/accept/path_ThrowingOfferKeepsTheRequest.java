// An offer that throws has not said true: the handler still has the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ThrowingOfferKeepsTheRequest {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken;
    try {
      taken = ring.offer(rq);
    } catch (RuntimeException e) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    if (!taken) {
      rq.end(BlkStatus.DEV_RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
