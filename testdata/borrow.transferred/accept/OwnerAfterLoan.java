// When the loan is over the owner gives the request up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class OwnerAfterLoan {
  void finish(@Owned Request<Pdu> rq) {
    @Borrowed Request<Pdu> loan = rq;
    loan.bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
