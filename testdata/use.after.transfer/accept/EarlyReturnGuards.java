// The branch that gives the request up returns: what follows still owns it.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EarlyReturnGuards {
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    if (failed) {
      rq.end(BlkStatus.IOERR);
      return 0;
    }
    int bytes = rq.bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
