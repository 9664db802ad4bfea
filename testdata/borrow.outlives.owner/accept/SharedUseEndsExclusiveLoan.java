// A shared use of the request ends its exclusive loan.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class SharedUseEndsExclusiveLoan {
  void retry(@Owned Request<Pdu> rq) {
    Pdu data = rq.dataExclusive();
    data.retries++;
    rq.bytes();
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
