// cancel() gives the request back that the timer owned.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class TimerCancelledAndDropped {
  void stop(RequestTimer<Pdu> timer) {
    Request<Pdu> rq = timer.cancel();
    if (rq != null) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
