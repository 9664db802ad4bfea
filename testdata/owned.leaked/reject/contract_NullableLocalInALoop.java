// "... told apart again by the null test (if (x != null) x.endOk();)": the newest request is moved
// into a nullable local by a loop and ended after it.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class NullableLocalInALoop {
  void newest(OwnedRing<Pdu> ring) {
    Request<Pdu> newest = null;
    // :: error: [owned.leaked]
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      if (newest == null) {
        newest = rq;
      } else {
        rq.end(BlkStatus.AGAIN);
      }
    }
  }
}

class Pdu {
  int retries;
}
