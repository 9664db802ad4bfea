// Mended: The declared loan is read after the timer took the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class DeclaredLoanAfterArming {
  private final RequestTimer<Pdu> timer = new RequestTimer<>();

  long arm(@Owned Request<Pdu> rq, long nanos) {
    @Borrowed("rq") Request<Pdu> view = rq;
    long sector = view.sector();
    timer.arm(rq, nanos, Request::endOk);
    return sector;
  }
}

class Pdu {
  int retries;
  long deadline;
}
