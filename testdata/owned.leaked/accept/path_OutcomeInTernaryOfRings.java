// Either ring may be asked, and the outcome is that of the one that was.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeInTernaryOfRings {
  void submit(
      OwnedRing<Pdu> small, OwnedRing<Pdu> large, @Owned Request<Pdu> rq, boolean closed) {
    boolean ok = rq.bytes() <= 4096 ? small.offer(rq) : !closed && large.offer(rq);
    final boolean failed = !ok;
    if (failed) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
