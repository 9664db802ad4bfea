// Mended: Where the offer throws, nothing has changed hands, and nobody knows that but the catch.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeLostByException {
  private int broken;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken = false;
    try {
      taken = ring.offer(rq);
    } catch (IllegalStateException e) {
      broken++;
    }
    if (!taken) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
