// A slot of an array keeps the lent request.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LoanInArray {
  private final Object[] history = new Object[16];

  void trace(@Borrowed Request<Pdu> rq) {
    // :: error: [borrow.stored]
    history[rq.hwQueue()] = rq;
  }
}

class Pdu {
  int retries;
}
