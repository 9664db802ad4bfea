// The error branch ends the request and must leave.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class MissingReturnAfterError {
  void finish(@Owned Request<Pdu> rq, boolean failed) {
    if (failed) {
      rq.end(BlkStatus.IOERR);
    }
    // :: error: [double.transfer]
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
