// The same as a for loop.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class PollForLoopDrains {
  void drain(OwnedRing<Pdu> ring) {
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
