// The loan of the last turn is used after its request was ended.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ElementLoanAcrossLoop {
  int finish(OwnedRing<Pdu> ring) {
    int retries = 0;
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      Pdu data = rq.data();
      rq.endOk();
      // :: error: [borrow.outlives.owner]
      retries += data.retries;
    }
    return retries;
  }
}

class Pdu {
  int retries;
}
