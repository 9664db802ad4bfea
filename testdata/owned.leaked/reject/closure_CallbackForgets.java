// The timer's callback owns the request that it is given.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CallbackForgets {
  private int expired;

  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    // :: error: [owned.leaked]
    timer.arm(rq, 1000L, mine -> expired++);
  }
}

class Pdu {
  int retries;
}
