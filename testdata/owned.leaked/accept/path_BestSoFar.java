// The better of two is kept, the other one goes at once.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class BestSoFar {
  @Nullable @Owned Request<Pdu> nearest(OwnedRing<Pdu> ring, long head) {
    Request<Pdu> best = null;
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      if (best == null) {
        best = rq;
      } else if (Math.abs(rq.sector() - head) < Math.abs(best.sector() - head)) {
        best.requeue(false);
        best = rq;
      } else {
        rq.requeue(false);
      }
    }
    return best;
  }
}

class Pdu {
  int retries;
}
