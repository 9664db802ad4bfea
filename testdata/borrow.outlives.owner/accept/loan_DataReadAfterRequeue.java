// Mended: The private data belongs to the request and was read after the requeue.
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
    worst = Math.max(worst, pdu.retries);
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
  long deadline;
}
