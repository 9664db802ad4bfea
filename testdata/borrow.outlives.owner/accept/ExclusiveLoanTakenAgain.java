// After a shared use the exclusive loan is taken again.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ExclusiveLoanTakenAgain {
  void retry(@Owned Request<Pdu> rq) {
    rq.dataExclusive().retries++;
    rq.bytes();
    rq.dataExclusive().retries++;
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
