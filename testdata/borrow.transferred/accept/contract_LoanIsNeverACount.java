// Mended: "a loan is never turned into a count": a visitor retains what it was lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import org.jspecify.annotations.Nullable;

class LoanIsNeverACount {
  private @Nullable @Refcounted Request<Pdu> slowest;

  synchronized void keep(TagSet<Pdu> tags, @Borrowed Request<Pdu> rq) {
    if (slowest != null) {
      return;
    }
    slowest = tags.tryAcquire(rq.tag());
  }

  synchronized void stop() {
    Request<Pdu> mine = slowest;
    slowest = null;
    if (mine != null) {
      mine.release();
    }
  }
}

class Pdu {
  int retries;
}
