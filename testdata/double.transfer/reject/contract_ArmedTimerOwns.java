// "void arm(@Owned Request<P> rq, long nanos, TimerCallback<P> cb): the armed timer owns the
// request".
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class ArmedTimerOwns {
  void delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq, long nanos) {
    timer.arm(rq, nanos, Request::endOk);
    if (nanos == 0) {
      // :: error: [double.transfer]
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
