// "exclusive use of an owner ... ends all loans; shared use ends its exclusive loans": reading the
// request leaves shared loans alive, writing it does not.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SharedUseKeepsSharedLoans {
  long checksum(@Borrowed(exclusive = true) Request<Pdu> rq) {
    Pdu pdu = rq.data();
    long sum = rq.sector() + rq.bytes() + pdu.retries;
    for (Segment segment : rq.segments()) {
      sum += segment.length() + rq.hwQueue() + pdu.retries;
    }
    rq.dataExclusive().retries = 0;
    // :: error: [borrow.outlives.owner]
    sum += pdu.retries;
    return sum;
  }
}

class Pdu {
  int retries;
}
