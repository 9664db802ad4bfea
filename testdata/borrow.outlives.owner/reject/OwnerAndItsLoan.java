// The owner and a loan of it cannot be passed together.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class OwnerAndItsLoan {
  void finish(@Owned Request<Pdu> rq) {
    // :: error: [borrow.outlives.owner]
    both(rq, rq.data());
  }

  void both(@Owned Request<Pdu> rq, @Borrowed Pdu data) {
    rq.endOk();
    data.hashCode();
  }
}

class Pdu {
  int retries;
}
