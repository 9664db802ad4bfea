// The path that ended the request throws and never reaches the use.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class ThrowLeavesTheOtherPath {
  void finish(@Owned Request<Pdu> rq, int status) {
    if (status < 0) {
      rq.end(BlkStatus.IOERR);
      throw new IllegalStateException("status " + status);
    }
    rq.bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
