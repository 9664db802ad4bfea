// Mended: The analyzer remembers the last request that it was lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LoanKeptInField {
  private @Nullable @GivenUp Request<Pdu> last;
  private int repeated;

  synchronized void see(@Borrowed Request<Pdu> rq) {
    if (last == rq) {
      repeated++;
    }
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
