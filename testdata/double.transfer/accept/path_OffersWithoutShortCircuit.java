// The double bar asks the second ring only where the first one refused.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OffersWithoutShortCircuit {
  void submit(OwnedRing<Pdu> fast, OwnedRing<Pdu> slow, @Owned Request<Pdu> rq) {
    boolean taken = fast.offer(rq) || slow.offer(rq);
    if (!taken) {
      rq.end(BlkStatus.DEV_RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
