// The branch on which the request was taken returns.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class TrueOutcomeReturns {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    for (int i = 0; i < 3; i++) {
      if (ring.offer(rq)) {
        return;
      }
    }
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
