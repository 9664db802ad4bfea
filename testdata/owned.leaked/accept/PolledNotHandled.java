// What poll() gives is owned unless it is null.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class PolledNotHandled {
  int poll(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return 0;
    }
    int bytes = rq.bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
