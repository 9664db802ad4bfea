// One end on each side of a branch.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class ExclusiveBranches {
  void finish(@Owned Request<Pdu> rq, int status) {
    if (status == 0) {
      rq.endOk();
    } else if (status == 1) {
      rq.requeue(true);
    } else {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
