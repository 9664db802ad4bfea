// Mended: The data of the request before is compared after that request was ended.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LoanCarriedAround {
  int drain(OwnedRing<Pdu> ring) {
    int same = 0;
    int before = -1;
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      if (before == rq.data().retries) {
        same++;
      }
      before = rq.data().retries;
      rq.endOk();
    }
    return same;
  }
}

class Pdu {
  int retries;
  long deadline;
}
