// What was given up is null afterwards, and the null test tells.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class NullableMoveAndNullTest {
  void finish(@Owned Request<Pdu> rq, boolean early) {
    Request<Pdu> left = null;
    if (early) {
      rq.end(BlkStatus.IOERR);
    } else {
      left = rq;
    }
    if (left != null) {
      left.endOk();
    }
  }
}

class Pdu {
  int retries;
}
