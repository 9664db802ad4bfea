// The second request is offered only where the first was taken.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class BothOrNeitherOffered {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> a, @Owned Request<Pdu> b) {
    boolean first = ring.offer(a);
    boolean both = first && ring.offer(b);
    if (!both) {
      // :: error: [double.transfer]
      a.requeue(true);
      b.requeue(true);
    }
    if (!first) {
      Thread.onSpinWait();
    }
  }
}

class Pdu {
  int retries;
}
