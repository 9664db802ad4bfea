// An armed timer owns the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import dev.custody.blk.TimerCallback;

class ArmedThenRead {
  int delay(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq, TimerCallback<Pdu> callback) {
    int bytes = rq.bytes();
    timer.arm(rq, 1000L, callback);
    return bytes;
  }
}

class Pdu {
  int retries;
}
