// The cancelled timer hands the request back to nobody.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicInteger;

class TimerDriver implements BlockOps<Pdu> {
  private final long delayNanos;
  private final AtomicInteger cancelled = new AtomicInteger();

  TimerDriver(long delayNanos) {
    this.delayNanos = delayNanos;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    if (delayNanos == 0) {
      rq.endOk();
      return;
    }
    RequestTimer<Pdu> timer = rq.data().timer;
    timer.arm(rq, delayNanos, this::expired);
  }

  private void expired(@Owned Request<Pdu> rq) {
    BlkStatus status = rq.data().failing ? BlkStatus.IOERR : BlkStatus.OK;
    rq.end(status);
  }

  /** Either the callback gets the request, or this method does: cancel() says which. */
  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    // :: error: [result.dropped]
    rq.data().timer.cancel();
    cancelled.incrementAndGet();
    return TimeoutAction.DONE;
  }

  int cancelled() {
    return cancelled.get();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu data) {
    data.failing = false;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  final RequestTimer<Pdu> timer = new RequestTimer<>();
  boolean failing;
}
