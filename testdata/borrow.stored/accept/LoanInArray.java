// A slot of an array keeps the lent request.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LoanInArray {
  private final long[] history = new long[16];

  void trace(@Borrowed Request<Pdu> rq) {
    history[rq.hwQueue()] = rq.sector();
  }
}

class Pdu {
  int retries;
}
