// The outcome kept in a local says that the ring refused.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeKeptInLocal {
  // :: error: [owned.leaked]
  boolean submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken = ring.offer(rq);
    if (!taken) {
      return false;
    }
    return true;
  }
}

class Pdu {
  int retries;
}
