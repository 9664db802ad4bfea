// Shared uses leave shared loans alone.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class SharedLoansSideBySide {
  int read(@Owned Request<Pdu> rq) {
    Pdu first = rq.data();
    Pdu second = rq.data();
    int sum = rq.bytes() + first.retries + second.retries;
    rq.endOk();
    return sum;
  }
}

class Pdu {
  int retries;
}
