// Mended: The combination is also false where nothing was offered.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class AndedOutcomeForgotOtherOperand {
  private int refused;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean open) {
    boolean ok = open && ring.offer(rq);
    if (!ok) {
      refused++;
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
