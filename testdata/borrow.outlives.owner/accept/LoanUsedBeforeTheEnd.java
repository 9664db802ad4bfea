// Every use of the loan comes before the end, on every path.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LoanUsedBeforeTheEnd {
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    Pdu data = rq.data();
    int retries = data.retries;
    if (failed) {
      rq.end(BlkStatus.IOERR);
      return retries;
    }
    retries += data.retries;
    rq.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
}
