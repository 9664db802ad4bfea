// The message of an exception reads the ended request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class NamedInException {
  void fail(@Owned Request<Pdu> rq) {
    rq.end(BlkStatus.IOERR);
    // :: error: [use.after.transfer]
    throw new IllegalStateException("sector " + rq.sector());
  }
}

class Pdu {
  int retries;
}
