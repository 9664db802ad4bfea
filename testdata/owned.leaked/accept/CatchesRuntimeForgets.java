// Code that catches RuntimeException says that it happens, and must end the request then.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class CatchesRuntimeForgets {
  private int failures;

  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer(rq);
    } catch (RuntimeException e) {
      failures++;
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.endOk();
  }

  void transfer(@Borrowed Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
