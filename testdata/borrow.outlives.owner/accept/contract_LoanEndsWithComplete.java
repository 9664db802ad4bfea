// Mended: "loan: a temporary right to use; a loan never outlives its owner": private data read
// after the request went to the softirq.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoanEndsWithComplete {
  private int retried;

  void finish(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    if (pdu.retries > 0) {
      retried++;
    }
    rq.complete();
  }
}

class Pdu {
  int retries;
}
