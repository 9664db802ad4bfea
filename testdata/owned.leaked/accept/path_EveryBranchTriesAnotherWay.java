// A count is ended alone, or made unique, or released.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EveryBranchTriesAnotherWay {
  void finish(@Refcounted Request<Pdu> rq, boolean clean) {
    if (clean && rq.tryEnd(BlkStatus.OK)) {
      return;
    }
    Request<Pdu> sole = clean ? null : rq.tryUnique();
    if (sole == null) {
      rq.release();
    } else {
      sole.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
