// tryEnd() may have failed, and then the count is still there.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TryEndIgnored {
  void finish(@Refcounted Request<Pdu> rq) {
    // :: error: [outcome.unchecked]
    rq.tryEnd(BlkStatus.OK);
  }
}

class Pdu {
  int retries;
}
