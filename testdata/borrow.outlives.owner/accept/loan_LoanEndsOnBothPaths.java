// Mended: Whether the ring took the request or it was ended here, its data is read below.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LoanEndsOnBothPaths {
  int check(@Owned Request<Pdu> rq, OwnedRing<Pdu> ring) {
    Pdu pdu = rq.data();
    if (!ring.offer(rq)) {
      int retries = pdu.retries;
      rq.end(BlkStatus.RESOURCE);
      return retries;
    }
    return 0;
  }
}

class Pdu {
  int retries;
  long deadline;
}
