// The private data is lent by the request and goes with it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DataAfterEnd {
  private int retries;

  void finish(@Owned Request<Pdu> rq) {
    Pdu data = rq.data();
    retries += data.retries;
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
