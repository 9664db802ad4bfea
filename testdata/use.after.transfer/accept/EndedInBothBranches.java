// Both branches end the request; the statistics follow.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndedInBothBranches {
  private long bytes;

  void finish(@Owned Request<Pdu> rq, boolean failed) {
    bytes += rq.bytes();
    if (failed) {
      rq.end(BlkStatus.IOERR);
    } else {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
