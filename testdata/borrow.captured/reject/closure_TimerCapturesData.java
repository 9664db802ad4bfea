// The private data is lent by the request; the timer may fire when that is over.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class TimerCapturesData {
  private int expired;

  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    Pdu data = rq.data();
    // :: error: [borrow.captured]
    timer.arm(rq, 1000L, mine -> finish(mine, data.retries));
  }

  void finish(@Owned Request<Pdu> rq, int retries) {
    expired += retries;
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
