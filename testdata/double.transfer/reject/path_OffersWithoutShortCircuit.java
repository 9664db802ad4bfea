// The single bar asks the second ring although the first one took the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OffersWithoutShortCircuit {
  void submit(OwnedRing<Pdu> fast, OwnedRing<Pdu> slow, @Owned Request<Pdu> rq) {
    // :: error: [double.transfer]
    boolean taken = fast.offer(rq) | slow.offer(rq);
    if (!taken) {
      rq.end(BlkStatus.DEV_RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
