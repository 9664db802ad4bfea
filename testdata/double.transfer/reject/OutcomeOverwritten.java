// The local that kept the outcome is overwritten by something else.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeOverwritten {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken = ring.offer(rq);
    taken = false;
    if (!taken) {
      // :: error: [double.transfer]
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
