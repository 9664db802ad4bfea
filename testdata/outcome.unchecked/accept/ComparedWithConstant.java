// An outcome compared with a constant is tested.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class ComparedWithConstant {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    if (ring.offer(rq) == false) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
