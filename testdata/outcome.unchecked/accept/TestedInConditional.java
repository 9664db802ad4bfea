// A conditional expression tests the outcome at once.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TestedInConditional {
  int finish(@Refcounted Request<Pdu> rq) {
    return rq.tryEnd(BlkStatus.OK) ? 1 : giveBack(rq);
  }

  int giveBack(@Refcounted Request<Pdu> rq) {
    rq.release();
    return 0;
  }
}

class Pdu {
  int retries;
}
