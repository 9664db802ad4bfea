// Mended: The offer succeeded although the whole condition is false.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeAndCounterInCondition {
  private int credits = 8;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean closed) {
    if (!closed && credits-- > 0 && ring.offer(rq)) {
      return;
    }
    rq.end(BlkStatus.OFFLINE);
  }
}

class Pdu {
  int retries;
}
