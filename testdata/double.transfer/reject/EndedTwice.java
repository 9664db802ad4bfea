// A request is ended once.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndedTwice {
  void finish(@Owned Request<Pdu> rq) {
    rq.endOk();
    // :: error: [double.transfer]
    rq.end(BlkStatus.IOERR);
  }
}

class Pdu {
  int retries;
}
