// Mended: "interface TimerCallback<P> { void expired(@Owned Request<P> rq); }": a named callback
// class forgets it on one path.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import dev.custody.blk.TimerCallback;

class TimerCallbackOwns implements TimerCallback<Pdu> {
  private int expired;

  @Override
  public void expired(@Owned Request<Pdu> rq) {
    if (rq.op() == Op.FLUSH) {
      expired++;
      rq.endOk();
      return;
    }
    rq.end(BlkStatus.TIMEOUT);
  }

  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    timer.arm(rq, 1000, this);
  }
}

class Pdu {
  int retries;
}
