// Mended: "every branch, loop, switch (old and new) ... counts": a missing break ends the request
// twice.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class OldSwitchFallsThrough {
  void finish(@Owned Request<Pdu> rq) {
    switch (rq.op()) {
      case READ:
        rq.complete();
        break;
      case WRITE:
        rq.endOk();
        break;
      default:
        rq.end(BlkStatus.NOTSUPP);
        break;
    }
  }
}

class Pdu {
  int retries;
}
