// What poll() gives is owned unless it is null.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class PolledNotHandled {
  int poll(OwnedRing<Pdu> ring) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return 0;
    }
    return rq.bytes();
  }
}

class Pdu {
  int retries;
}
