// The timeout callback shares the request with whoever completes it.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class TimeoutOnlyBorrows {
  private int timeouts;

  TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    rq.data();
    timeouts++;
    return TimeoutAction.RESET_TIMER;
  }
}

class Pdu {
  int retries;
}
