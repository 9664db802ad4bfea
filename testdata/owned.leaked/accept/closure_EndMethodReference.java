// A method reference to an end method is a callback that ends what it is given.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class EndMethodReference {
  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    timer.arm(rq, 1000L, Request::endOk);
  }
}

class Pdu {
  int retries;
}
