// A field of type Object keeps the request as well.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class LoanInObjectField {
  private Object last;

  TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    // :: error: [borrow.stored]
    last = rq;
    return TimeoutAction.RESET_TIMER;
  }
}

class Pdu {
  int retries;
}
