// A loop that may run zero times is no promise.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LoopMayNotRun {
  void finish(@Owned Request<Pdu> rq, int[] lanes) {
    for (int lane : lanes) {
      if (lane == 0) {
        rq.endOk();
        return;
      }
    }
    rq.end(BlkStatus.IOERR);
  }
}

class Pdu {
  int retries;
}
