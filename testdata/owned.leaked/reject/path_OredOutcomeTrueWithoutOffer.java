// The combination is true for a dry run, which offers nothing.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OredOutcomeTrueWithoutOffer {
  // :: error: [owned.leaked]
  boolean submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean dryRun) {
    boolean ok = dryRun || ring.offer(rq);
    if (!ok) {
      rq.end(BlkStatus.RESOURCE);
    }
    return ok;
  }
}

class Pdu {
  int retries;
}
