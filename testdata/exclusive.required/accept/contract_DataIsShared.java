// Mended: "@Borrowed("this") P data()": shared; writing needs dataExclusive.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class DataIsShared {
  void retry(@Owned Request<Pdu> rq) {
    rq.dataExclusive().retries++;
    if (rq.data().retries > 3) {
      rq.end(BlkStatus.IOERR);
    } else {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
