// Mended: "tryEnd": when it was true the count is gone, and a release after it is a second one.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TryEndTookTheCount {
  boolean finish(@Refcounted Request<Pdu> count, BlkStatus status) {
    boolean ended = count.tryEnd(status);
    if (!ended) {
      count.release();
    }
    return ended;
  }
}

class Pdu {
  int retries;
}
