// The outcome is false where nothing was offered.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ConditionalOffer {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean open) {
    boolean taken = open ? ring.offer(rq) : false;
    if (!taken) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
