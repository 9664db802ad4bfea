// The combination of a flag and an outcome is kept in a local.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class CombinedIntoLocal {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean open) {
    boolean taken = open && ring.offer(rq);
    if (taken) {
      return;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
