// Both names hold one request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class AliasEndedAgain {
  void finish(@Owned Request<Pdu> rq) {
    Request<Pdu> same = rq;
    same.endOk();
    // :: error: [double.transfer]
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
