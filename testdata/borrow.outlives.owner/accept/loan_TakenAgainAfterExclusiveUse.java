// After each exclusive use the loan is taken again.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TakenAgainAfterExclusiveUse {
  int rewrite(@Owned Request<Pdu> rq, long[] sectors) {
    Pdu pdu = rq.data();
    int retries = pdu.retries;
    for (long sector : sectors) {
      rq.setSector(sector);
      pdu = rq.data();
      retries += pdu.retries;
    }
    pdu = rq.dataExclusive();
    pdu.retries = retries;
    pdu.deadline += 10;
    rq.requeue(true);
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
