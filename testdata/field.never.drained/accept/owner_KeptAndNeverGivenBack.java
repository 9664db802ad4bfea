// Mended: The driver keeps a request for later and has no method that takes it out.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class KeptAndNeverGivenBack {
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

  synchronized void unpark() {
    Request<Pdu> rq = parked;
    parked = null;
    if (rq != null) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
