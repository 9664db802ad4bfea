// A copy of the outcome says the same.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class CopiedOutcome {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean first = ring.offer(rq);
    boolean second = first;
    if (!second) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
