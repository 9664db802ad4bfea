// Code that catches RuntimeException says that ending may throw, after the request changed hands.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndInsideTryEndInCatch {
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer(rq);
      rq.endOk();
    } catch (RuntimeException e) {
      // :: error: [double.transfer]
      rq.end(BlkStatus.IOERR);
    }
  }

  void transfer(@Borrowed Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
