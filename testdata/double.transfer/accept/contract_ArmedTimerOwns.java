// Mended: "void arm(@Owned Request<P> rq, long nanos, TimerCallback<P> cb): the armed timer owns
// the request".
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class ArmedTimerOwns {
  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq, long nanos) {
    if (nanos == 0) {
      rq.endOk();
      return;
    }
    timer.arm(rq, nanos, Request::endOk);
  }
}

class Pdu {
  int retries;
}
