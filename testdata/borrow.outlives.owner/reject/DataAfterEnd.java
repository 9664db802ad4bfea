// The private data is lent by the request and goes with it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DataAfterEnd {
  private int retries;

  void finish(@Owned Request<Pdu> rq) {
    Pdu data = rq.data();
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    retries += data.retries;
  }
}

class Pdu {
  int retries;
}
