// The helper's parameter says that it ends the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class HelperAlreadyEnds {
  void finish(@Owned Request<Pdu> rq) {
    fail(rq);
  }

  void fail(@Owned Request<Pdu> rq) {
    rq.end(BlkStatus.IOERR);
  }
}

class Pdu {
  int retries;
}
