// When the budget ends the loop, one more request has been polled already.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class BudgetEndsTheDrain {
  void drain(OwnedRing<Pdu> ring, int budget) {
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return;
    }
    do {
      rq.endOk();
      // :: error: [owned.leaked]
      rq = ring.poll();
    } while (rq != null && --budget > 0);
  }
}

class Pdu {
  int retries;
}
