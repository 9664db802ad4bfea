// The timeout ends the request that it sees, not the one that it took from the timer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import dev.custody.blk.TimeoutAction;

class TimerPerRequest implements BlockOps<TimerPerRequest.Pdu> {
  final class Pdu {
    final RequestTimer<Pdu> timer = makeTimer();
    long started;
  }

  private final java.util.function.Supplier<RequestTimer<Pdu>> timers;
  private final long delay;

  TimerPerRequest(java.util.function.Supplier<RequestTimer<Pdu>> timers, long delay) {
    this.timers = timers;
    this.delay = delay;
  }

  RequestTimer<Pdu> makeTimer() {
    return timers.get();
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    rq.dataExclusive().started = System.nanoTime();
    rq.data().timer.arm(rq, delay, this::expired);
  }

  private void expired(@Owned Request<Pdu> rq) {
    rq.endOk();
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    // :: error: [owned.leaked]
    Request<Pdu> mine = rq.data().timer.cancel();
    if (mine != null) {
      // :: error: [borrow.transferred]
      rq.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}
