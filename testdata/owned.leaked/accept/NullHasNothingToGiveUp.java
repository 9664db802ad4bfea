// On the branch where the value is null there is nothing to give up.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class NullHasNothingToGiveUp {
  boolean poll(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return false;
    }
    rq.endOk();
    return true;
  }
}

class Pdu {
  int retries;
}
