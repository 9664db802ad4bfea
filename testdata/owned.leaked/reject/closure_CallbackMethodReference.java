// A callback that is a method reference borrows what it is given.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CallbackMethodReference {
  private int expired;

  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    // :: error: [owned.leaked]
    timer.arm(rq, 1000L, this::expired);
  }

  void expired(@Borrowed Request<Pdu> rq) {
    expired += rq.bytes();
  }
}

class Pdu {
  int retries;
}
