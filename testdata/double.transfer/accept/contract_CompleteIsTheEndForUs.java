// Mended: "void complete(@Owned this) (softirq: comes back through BlockOps.complete)": the driver
// ends it here as well (a missing else).
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class CompleteIsTheEndForUs {
  void finish(@Owned Request<Pdu> rq, BlkStatus status) {
    if (status == BlkStatus.OK) {
      rq.complete();
    } else {
      rq.end(status);
    }
  }
}

class Pdu {
  int retries;
}
