// Where the ring refused the request it may be used and ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RefusedStaysUsable {
  int submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean taken = ring.offer(rq);
    if (taken) {
      return 0;
    }
    int bytes = rq.bytes();
    rq.requeue(true);
    return bytes;
  }
}

class Pdu {
  int retries;
}
