// Mended: "transfer: the owner hands the value on (completes, ends, requeues, ...). After it the
// old holder may not touch the value": requeue, then a switch on the old holder.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

class RequeueIsATransfer {
  private int retriedWrites;

  void retry(@Owned Request<Pdu> rq) {
    Op op = rq.op();
    rq.requeue(true);
    switch (op) {
      case WRITE, WRITE_ZEROES -> retriedWrites++;
      default -> {}
    }
  }
}

class Pdu {
  int retries;
}
