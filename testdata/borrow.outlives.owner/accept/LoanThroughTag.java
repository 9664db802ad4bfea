// A request found by its tag is a loan of the request that the tag is of.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoanThroughTag {
  int finish(@Owned Request<Pdu> rq) {
    Request<Pdu> loan = rq.tagSet().request(rq.tag());
    int bytes = loan.bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
