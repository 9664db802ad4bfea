// The same outcome is tested again further down.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.HwQueue;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeTestedTwice {
  private int full;
  private int queued;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, HwQueue<Pdu> hw) {
    final boolean taken = ring.offer(rq);
    if (!taken) {
      full++;
      rq.requeue(false);
    }
    hw.run();
    if (!taken) {
      // :: error: [double.transfer]
      rq.end(BlkStatus.DEV_RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
