// The outcome is kept over a call and tested once for the request and once for the bell.
import dev.custody.annotations.Owned;
import dev.custody.blk.HwQueue;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeDecidesLaterTwice {
  private int rung;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, HwQueue<Pdu> hw) {
    boolean taken = ring.offer(rq);
    hw.run();
    if (!taken) {
      rq.requeue(true);
    }
    if (taken && !hw.isStopped()) {
      rung++;
    }
  }
}

class Pdu {
  int retries;
}
