// A `@Borrowed` local may not give up what it names.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ThroughDeclaredLoan {
  void finish(@Owned Request<Pdu> rq) {
    @Borrowed Request<Pdu> loan = rq;
    loan.bytes();
    // :: error: [borrow.transferred]
    loan.endOk();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
