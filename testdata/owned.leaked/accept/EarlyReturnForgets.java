// The early return must not forget the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EarlyReturnForgets {
  void finish(@Owned Request<Pdu> rq, boolean stopped) {
    if (stopped) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
