// tryEnd() may have failed, and then the count is still there.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TryEndIgnored {
  void finish(@Refcounted Request<Pdu> rq) {
    if (!rq.tryEnd(BlkStatus.OK)) {
      rq.release();
    }
  }
}

class Pdu {
  int retries;
}
