// The driver is lent an array of requests, and passes it as one whose slots own them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class LentArrayPassedAsOwners {
  int countWrites(@Nullable @Borrowed Request<Pdu>[] inFlight) {
    int writes = 0;
    for (Request<Pdu> rq : inFlight) {
      writes += rq != null && rq.tag() > 0 ? 1 : 0;
    }
    // :: error: [borrow.transferred]
    endFirst(inFlight);
    return writes;
  }

  void countAll(@Borrowed Request<Pdu>... inFlight) {
    // :: error: [borrow.transferred]
    endAny(inFlight);
    // :: error: [borrow.transferred]
    @Owned Request<Pdu>[] copy = inFlight.clone();
  }

  private void endFirst(@Nullable @Owned Request<Pdu>[] slots) {
    Request<Pdu> first = slots[0];
    slots[0] = null;
    if (first != null) {
      first.endOk();
    }
  }

  private void endAny(@Nullable @Owned Request<Pdu>... slots) {
    endFirst(slots);
  }
}

class Pdu {}
