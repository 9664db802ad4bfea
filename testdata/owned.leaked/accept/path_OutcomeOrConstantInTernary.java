// Mended: One arm of the conditional gives an outcome, the other a constant.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeOrConstantInTernary {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    boolean handled = (rq.op() == Op.FLUSH)
        ? finished(rq)
        : ring.offer(rq);
    if (!handled) {
      rq.requeue(true);
    }
  }

  @TransfersOn(when = Outcome.TRUE, value = "rq")
  private boolean finished(@Owned Request<Pdu> rq) {
    rq.endOk();
    return true;
  }
}

class Pdu {
  int retries;
}
