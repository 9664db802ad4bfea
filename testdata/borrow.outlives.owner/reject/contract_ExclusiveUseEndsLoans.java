// "exclusive use of an owner, or its transfer, ends all loans taken from it": data lent before the
// sector is changed.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ExclusiveUseEndsLoans {
  int remap(@Owned Request<Pdu> rq, long offset) {
    Pdu pdu = rq.data();
    rq.setSector(rq.sector() + offset);
    // :: error: [borrow.outlives.owner]
    int retries = pdu.retries;
    rq.complete();
    return retries;
  }
}

class Pdu {
  int retries;
}
