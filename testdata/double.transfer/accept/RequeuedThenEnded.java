// After a requeue the block layer has the request again.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class RequeuedThenEnded {
  void retry(@Owned Request<Pdu> rq, int attempt) {
    if (attempt < 3) {
      rq.requeue(true);
    } else {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
