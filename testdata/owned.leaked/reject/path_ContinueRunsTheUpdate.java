// The continue statement goes through the update, which polls the next request.
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ContinueRunsTheUpdate {
  private int flushes;

  void drain(OwnedRing<Pdu> ring) {
    // :: error: [owned.leaked] :: error: [owned.leaked]
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      if (rq.op() == Op.FLUSH) {
        flushes++;
        continue;
      }
      rq.complete();
    }
  }
}

class Pdu {
  int retries;
}
