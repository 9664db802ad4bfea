// The condition polls one request and the body another.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class WhileConditionPolls {
  int count(OwnedRing<Pdu> ring) {
    int n = 0;
    // :: error: [owned.leaked]
    while (ring.poll() != null) {
      Request<Pdu> rq = ring.poll();
      if (rq != null) {
        rq.endOk();
      }
      n++;
    }
    return n;
  }
}

class Pdu {
  int retries;
}
