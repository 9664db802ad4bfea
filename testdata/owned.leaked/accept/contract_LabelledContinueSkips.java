// Mended: "labelled break/continue ... counts": the continue of the outer loop skips the end of the
// polled request.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LabelledContinueSkips {
  void reap(OwnedRing<Pdu> ring, long[] bad) {
    outer:
    while (true) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        break;
      }
      for (long sector : bad) {
        if (rq.sector() == sector) {
          rq.end(BlkStatus.MEDIUM);
          continue outer;
        }
      }
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
