// Each turn ends one request and polls the next.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class DoWhilePollsAtTheEnd {
  int drain(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return 0;
    }
    int n = 0;
    do {
      n += rq.bytes();
      rq.endOk();
      rq = ring.poll();
    } while (rq != null);
    return n;
  }

  int drainSome(OwnedRing<Pdu> ring, int budget) {
    int n = 0;
    do {
      var next = ring.poll();
      if (next == null) {
        break;
      }
      next.complete();
    } while (++n < budget);
    return n;
  }
}

class Pdu {
  int retries;
}
