// One variable holds a loan of each request in turn.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LoanVariableReused {
  int drain(OwnedRing<Pdu> ring) {
    int worst = 0;
    Pdu pdu;
    do {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        break;
      }
      pdu = rq.data();
      worst = Math.max(pdu.retries, worst);
      rq.complete();
      pdu = null;
    } while (worst < 100);
    return worst;
  }
}

class Pdu {
  int retries;
  long deadline;
}
