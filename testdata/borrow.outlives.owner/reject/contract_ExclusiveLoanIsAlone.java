// "exclusive: nobody else may use the value while the loan lives": the request is read while its
// private data is lent exclusively.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class ExclusiveLoanIsAlone {
  void account(@Borrowed(exclusive = true) Request<Pdu> rq) {
    Pdu pdu = rq.dataExclusive();
    int bytes = rq.bytes();
    // :: error: [borrow.outlives.owner]
    pdu.retries = bytes > 4096 ? 1 : 0;
  }
}

class Pdu {
  int retries;
}
