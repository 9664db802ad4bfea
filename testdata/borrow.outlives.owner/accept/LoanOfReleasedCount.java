// A loan ends with the count that it was taken from.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class LoanOfReleasedCount {
  int read(@Refcounted Request<Pdu> first) {
    Request<Pdu> second = first.retain();
    Pdu data = second.data();
    first.release();
    int retries = data.retries;
    second.release();
    return retries;
  }
}

class Pdu {
  int retries;
}
