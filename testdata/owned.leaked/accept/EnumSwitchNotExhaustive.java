// A switch statement over an enum need not name every constant.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EnumSwitchNotExhaustive {
  void finish(@Owned Request<Pdu> rq) {
    switch (rq.op()) {
      case READ -> rq.endOk();
      case WRITE -> rq.requeue(true);
      default -> rq.end(BlkStatus.NOTSUPP);
    }
  }
}

class Pdu {
  int retries;
}
