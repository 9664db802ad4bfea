// cancel() gives the request back that the timer owned.
import dev.custody.blk.RequestTimer;

class TimerCancelledAndDropped {
  void stop(RequestTimer<Pdu> timer) {
    // :: error: [result.dropped]
    timer.cancel();
  }
}

class Pdu {
  int retries;
}
