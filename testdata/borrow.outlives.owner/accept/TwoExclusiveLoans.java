// A second exclusive loan ends the first.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TwoExclusiveLoans {
  void retry(@Owned Request<Pdu> rq) {
    Pdu first = rq.dataExclusive();
    first.retries++;
    Pdu second = rq.dataExclusive();
    second.retries++;
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
