// Mended: After the bounded attempts comes the fallback, for a request that nobody took.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class BoundedRetryBreaks {
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq) {
    for (int attempt = 0; attempt < 100; attempt++) {
      if (ring.offer(rq)) {
        return;
      }
      Thread.onSpinWait();
    }
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
