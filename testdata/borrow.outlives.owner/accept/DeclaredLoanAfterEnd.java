// A `@Borrowed` local is a loan of the owner and ends with it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DeclaredLoanAfterEnd {
  int finish(@Owned Request<Pdu> rq) {
    @Borrowed Request<Pdu> loan = rq;
    int bytes = loan.bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
