// The endless loop looks for a request with data and forgets those without.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class SearchSkipsEmpty {
  int next(OwnedRing<Pdu> ring) {
    Request<Pdu> rq;
    for (; ; ) {
      // :: error: [overwritten]
      rq = ring.poll();
      if (rq != null && rq.bytes() > 0) {
        break;
      }
      Thread.onSpinWait();
    }
    return rq.giveToHardware();
  }
}

class Pdu {
  int retries;
}
