// A callback that is a method reference borrows what it is given.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CallbackMethodReference {
  private int expired;

  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    timer.arm(rq, 1000L, this::expired);
  }

  void expired(@Owned Request<Pdu> rq) {
    expired += rq.bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
