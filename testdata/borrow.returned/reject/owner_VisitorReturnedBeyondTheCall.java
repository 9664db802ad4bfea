// The visitor is a loan of a request that is lent for the call only.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class VisitorReturnedBeyondTheCall {
  Sum visitor(@Borrowed Request<Pdu> rq) {
    Sum sum = new Sum(rq);
    sum.add(1);
    // :: error: [borrow.returned]
    return sum;
  }

  static final class Sum {
    private final @Borrowed Request<Pdu> of;
    private int total;

    Sum(@Borrowed Request<Pdu> of) {
      this.of = of;
    }

    void add(int times) {
      total += times * of.bytes();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
