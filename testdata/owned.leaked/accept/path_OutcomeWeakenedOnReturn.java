// Mended: The method's own outcome may not be wider than the ring's.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeWeakenedOnReturn {
  private int doorbell;

  @TransfersOn(when = Outcome.TRUE, value = "rq")
  boolean submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean lossy) {
    boolean ok = ring.offer(rq);
    if (ok) {
      doorbell++;
    }
    return ok;
  }
}

class Pdu {
  int retries;
}
