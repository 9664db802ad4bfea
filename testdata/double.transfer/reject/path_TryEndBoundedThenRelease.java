// Some attempts to end it alone, then the count is dropped, unless an attempt succeeded.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TryEndBoundedThenRelease {
  void finish(@Refcounted Request<Pdu> rq, BlkStatus status) {
    boolean ended = false;
    for (int i = 0; i < 8 && !ended; i++) {
      ended = rq.tryEnd(status);
    }
    // :: error: [double.transfer]
    rq.release();
  }
}

class Pdu {
  int retries;
}
