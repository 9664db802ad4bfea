// The outcome is assigned and tested in one expression.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class AssignedInCondition {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken;
    if (!(taken = ring.offer(rq))) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
