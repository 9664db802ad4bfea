// The loop is left because the ring took the request, or because the device was closed.
import dev.custody.annotations.Owned;
import dev.custody.blk.HwQueue;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RetryLoopLeftByBreak {
  private volatile boolean closed;

  // :: error: [owned.leaked]
  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, HwQueue<Pdu> hw) {
    while (!ring.offer(rq)) {
      if (closed) {
        break;
      }
      hw.run();
    }
    hw.delayRun(1000);
  }

  void close() {
    closed = true;
  }
}

class Pdu {
  int retries;
}
