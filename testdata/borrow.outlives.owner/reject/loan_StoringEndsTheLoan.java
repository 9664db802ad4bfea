// Storing the request into the field is a transfer and ends what the local had lent.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class StoringEndsTheLoan {
  private @Nullable @Owned Request<Pdu> parked;

  synchronized int park(@Owned Request<Pdu> rq) {
    if (parked != null) {
      rq.requeue(true);
      return 0;
    }
    Pdu pdu = rq.data();
    parked = rq;
    // :: error: [borrow.outlives.owner]
    return pdu.retries;
  }

  synchronized void unpark() {
    Request<Pdu> rq = parked;
    parked = null;
    if (rq != null) {
      rq.complete();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
