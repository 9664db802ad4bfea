// The timer's callback owns the request that it is given.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CallbackForgets {
  private int expired;

  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    timer.arm(rq, 1000L, mine -> mine.endOk());
  }
}

class Pdu {
  int retries;
}
