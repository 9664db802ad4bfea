// The last holder ends the request in the try, and the finally releases the count all the same.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicInteger;

class FinalReleaseAfterTryEnd {
  private final AtomicInteger errors = new AtomicInteger();

  boolean finish(@Refcounted Request<Void> rq) {
    try {
      return rq.tryEnd(errors.get() == 0 ? BlkStatus.OK : BlkStatus.IOERR);
    } finally {
      // :: error: [double.transfer]
      rq.release();
    }
  }
}
