// A ring goes out of scope with a request in it.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RingForgotten {
  void handle(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    OwnedRing<String> ring = new OwnedRing<>(2);
    if (!ring.offer(rq)) {
      rq.endOk();
    }
  }
}
