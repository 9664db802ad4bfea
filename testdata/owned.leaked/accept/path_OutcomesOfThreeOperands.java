// The first of three that takes the request wins; a flag stands before them.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomesOfThreeOperands {
  private OwnedRing<Pdu> high = new OwnedRing<>(8);
  private OwnedRing<Pdu> low = new OwnedRing<>(64);
  private OwnedRing<Pdu> spill = new OwnedRing<>(1024);

  void submit(@Owned Request<Pdu> rq, boolean urgent) {
    boolean queued = (urgent && high.offer(rq)) || low.offer(rq) || spill.offer(rq);
    if (!queued) {
      rq.end(BlkStatus.RESOURCE);
    }
  }
}

class Pdu {
  int retries;
}
