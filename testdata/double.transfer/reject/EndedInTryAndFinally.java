// The finally block runs on the normal path too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndedInTryAndFinally {
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer(rq);
      rq.endOk();
    } finally {
      // :: error: [double.transfer]
      rq.end(BlkStatus.IOERR);
    }
  }

  void transfer(@Borrowed Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
