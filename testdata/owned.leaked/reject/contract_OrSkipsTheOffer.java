// "&&/|| ... counts": on the left side of || the ring was never asked.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OrSkipsTheOffer {
  // :: error: [owned.leaked]
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean polled) {
    if (polled || ring.offer(rq)) {
      return;
    }
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
