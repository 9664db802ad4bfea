// The driver keeps a request for later and has no method that takes it out.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class KeptAndNeverGivenBack {
  // :: error: [field.never.drained]
  private @Nullable @Owned Request<Pdu> parked;

  synchronized void park(@Owned Request<Pdu> rq) {
    if (parked != null) {
      rq.requeue(false);
      return;
    }
    parked = rq;
  }

  synchronized long parkedSector() {
    return parked == null ? -1 : parked.sector();
  }
}

class Pdu {
  int retries;
  long deadline;
}
