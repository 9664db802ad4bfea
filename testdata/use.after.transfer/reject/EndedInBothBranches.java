// Both branches end the request; the statistics follow.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndedInBothBranches {
  private long bytes;

  void finish(@Owned Request<Pdu> rq, boolean failed) {
    if (failed) {
      rq.end(BlkStatus.IOERR);
    } else {
      rq.endOk();
    }
    // :: error: [use.after.transfer]
    bytes += rq.bytes();
  }
}

class Pdu {
  int retries;
}
