// Comparing and testing for null is no use, even after the transfer.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class ComparedAfterTheEnd {
  private int repeated;

  boolean finish(@Owned Request<Pdu> rq, @GivenUp @Nullable Request<Pdu> last) {
    rq.endOk();
    if (rq == last) {
      repeated++;
    }
    return last != null && rq != last;
  }

  int skip(OwnedRing<Pdu> ring, @Owned Request<Pdu> mine) {
    int n = 0;
    mine.requeue(true);
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      boolean again = rq == mine;
      rq.end(again ? BlkStatus.AGAIN : BlkStatus.IOERR);
      n += again ? 1 : 0;
    }
    return n;
  }
}

class Pdu {
  int retries;
}
