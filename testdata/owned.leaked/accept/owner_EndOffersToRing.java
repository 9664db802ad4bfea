// The end puts its request into a ring and requeues it when the ring is full.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

@Tracked
class EndOffersToRing {
  private final @Owned Request<Pdu> rq;
  private final OwnedRing<Pdu> ring;

  EndOffersToRing(@Owned Request<Pdu> rq, OwnedRing<Pdu> ring) {
    this.rq = rq;
    this.ring = ring;
  }

  boolean park(@Owned EndOffersToRing this) {
    boolean parked = ring.offer(rq);
    if (!parked) {
      rq.requeue(true);
    }
    return parked;
  }

  void complete(@Owned EndOffersToRing this, @Borrowed(exclusive = true) CompletionBatch<Pdu> batch) {
    if (rq.bytes() == 0) {
      rq.endOk();
      return;
    }
    batch.add(rq, BlkStatus.OK);
  }
}

class Pdu {
  int retries;
  long deadline;
}
