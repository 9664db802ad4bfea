// A conditional expression leaves the other name null.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TernaryWithNull {
  void finish(@Owned Request<Pdu> rq, boolean now) {
    Request<Pdu> left = now ? rq : null;
    if (left != null) {
      left.endOk();
    } else {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
