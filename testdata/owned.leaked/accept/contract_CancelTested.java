// Mended: "cancel(): ... null when the callback has or had it": testing it for null is not yet
// giving it up.
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class CancelTested {
  boolean stop(RequestTimer<Pdu> timer) {
    Request<Pdu> rq = timer.cancel();
    if (rq != null) {
      rq.requeue(false);
    }
    return rq != null;
  }
}

class Pdu {
  int retries;
}
