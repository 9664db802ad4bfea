// The private data belongs to the request and was read after the requeue.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class DataReadAfterRequeue {
  private int worst;

  void retry(@Owned Request<Pdu> rq) {
    var pdu = rq.data();
    if (pdu.retries > 5) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.requeue(true);
    // :: error: [borrow.outlives.owner]
    worst = Math.max(worst, pdu.retries);
  }
}

class Pdu {
  int retries;
  long deadline;
}
