// A ring is polled until it is empty.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RingForgotten {
  void handle(@Owned Request<String> rq) {
    OwnedRing<String> ring = new OwnedRing<>(2);
    if (!ring.offer(rq)) {
      rq.endOk();
      return;
    }
    Request<String> back;
    while ((back = ring.poll()) != null) {
      back.endOk();
    }
  }
}
