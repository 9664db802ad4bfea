// Whether the ring took the request is kept in a flag; the clean-up reads it the wrong way round.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OfferedInTryEndedInFinally {
  private final OwnedRing<Void> ring;

  OfferedInTryEndedInFinally(OwnedRing<Void> ring) {
    this.ring = ring;
  }

  void submit(@Owned Request<Void> rq, Runnable doorbell) {
    boolean isQueued = false;
    try {
      isQueued = ring.offer(rq);
      doorbell.run();
    } finally {
      if (isQueued) {
        // :: error: [double.transfer]
        rq.end(BlkStatus.IOERR);
      } else {
        rq.end(BlkStatus.AGAIN);
      }
    }
  }
}
