// The implementation of the abstract end leaves the count in its field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
abstract class AbstractEndImplementedEmpty {
  abstract void close(@Owned AbstractEndImplementedEmpty this);

  static final class Quiet extends AbstractEndImplementedEmpty {
    private final @Refcounted Request<Pdu> rq;

    Quiet(@Refcounted Request<Pdu> rq) {
      this.rq = rq;
    }

    void report(@Owned Quiet this, BlkStatus status) {
      if (!rq.tryEnd(status)) {
        rq.release();
      }
    }

    @Override
    // :: error: [count.leaked]
    void close(@Owned Quiet this) {
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
