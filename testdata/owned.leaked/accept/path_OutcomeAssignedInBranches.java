// Mended: Several branches assign the outcome; one of them only pretends.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class OutcomeAssignedInBranches {
  private final OwnedRing<Pdu> reads = new OwnedRing<>(64);
  private final OwnedRing<Pdu> writes = new OwnedRing<>(64);

  void route(@Owned Request<Pdu> rq) {
    boolean routed;
    if (rq.op() == Op.READ) {
      routed = reads.offer(rq);
    } else if (rq.op().isWrite()) {
      routed = writes.offer(rq);
    } else {
      routed = false;
    }
    if (routed) {
      return;
    }
    rq.requeue(true);
  }

  @Nullable @Owned Request<Pdu> next() {
    Request<Pdu> rq = reads.poll();
    return rq != null ? rq : writes.poll();
  }
}

class Pdu {
  int retries;
}
