// The continue statement leaves the try, and its finally block ends the request of this turn.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ContinueRunsTheFinally {
  int count(OwnedRing<Pdu> ring, int limit) {
    int writes = 0;
    for (int i = 0; i < limit; i++) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        break;
      }
      try {
        if (!rq.op().isWrite()) {
          continue;
        }
        if (rq.fua()) {
          break;
        }
        writes++;
      } finally {
        rq.endOk();
      }
    }
    return writes;
  }
}

class Pdu {
  int retries;
}
