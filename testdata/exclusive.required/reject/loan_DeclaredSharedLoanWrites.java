// The local declares a shared loan of the request and writes through it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DeclaredSharedLoanWrites {
  void split(@Owned Request<Pdu> rq, long at) {
    @Borrowed Request<Pdu> part = rq;
    if (part.sector() < at) {
      // :: error: [exclusive.required]
      part.setSector(at);
    }
    rq.requeue(false);
  }
}

class Pdu {
  int retries;
  long deadline;
}
