// The declared loan is read after the timer took the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class DeclaredLoanAfterArming {
  private final RequestTimer<Pdu> timer = new RequestTimer<>();

  long arm(@Owned Request<Pdu> rq, long nanos) {
    @Borrowed("rq") Request<Pdu> view = rq;
    timer.arm(rq, nanos, Request::endOk);
    // :: error: [borrow.outlives.owner]
    long sector = view.sector();
    return sector;
  }
}

class Pdu {
  int retries;
  long deadline;
}
