// When tryEnd() says false the count is still there.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TryEndRefused {
  private int refused;

  void finish(@Refcounted Request<Pdu> rq) {
    if (!rq.tryEnd(BlkStatus.OK)) {
      refused++;
      rq.release();
    }
  }
}

class Pdu {
  int retries;
}
