// The first group of an old-style switch must not fall into the next.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwitchFallsThrough {
  void finish(@Owned Request<Pdu> rq, int status) {
    switch (status) {
      case 0:
        rq.endOk();
      default:
        // :: error: [double.transfer]
        rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
