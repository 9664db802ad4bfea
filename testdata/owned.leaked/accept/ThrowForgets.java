// A throw statement is a way out of the method.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class ThrowForgets {
  void finish(@Owned Request<Pdu> rq, int status) {
    if (status < 0) {
      rq.end(BlkStatus.IOERR);
      throw new IllegalStateException("status " + status);
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
