// What is found by its tag is lent, and not to be ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoanThroughTagEnded {
  void finish(@Owned Request<Pdu> rq) {
    Request<Pdu> loan = rq.tagSet().request(rq.tag());
    loan.bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
