// The conditional expression lends from one of two; the first has ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LoanOfEitherByCondition {
  int pick(@Owned Request<Pdu> a, @Owned Request<Pdu> b, boolean left) {
    Pdu pdu = left ? a.data() : b.data();
    a.endOk();
    // :: error: [borrow.outlives.owner]
    int retries = (pdu).retries;
    b.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
