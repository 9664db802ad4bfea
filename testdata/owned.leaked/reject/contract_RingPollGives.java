// "@Nullable @Owned poll()": a reaping loop reads the polled request and loses it.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class RingPollGives {
  int reap(OwnedRing<Pdu> ring) {
    int bytes = 0;
    for (;;) {
      // :: error: [owned.leaked]
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        return bytes;
      }
      bytes += rq.bytes();
    }
  }
}

class Pdu {
  int retries;
}
