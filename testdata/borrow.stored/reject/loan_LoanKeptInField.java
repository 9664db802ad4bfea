// The analyzer remembers the last request that it was lent.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LoanKeptInField {
  private @Nullable @Borrowed Request<Pdu> last;
  private int repeated;

  synchronized void see(@Borrowed Request<Pdu> rq) {
    if (last == rq) {
      repeated++;
    }
    // :: error: [borrow.stored]
    last = rq;
  }

  synchronized int repeated() {
    return repeated;
  }
}

class Pdu {
  int retries;
  long deadline;
}
