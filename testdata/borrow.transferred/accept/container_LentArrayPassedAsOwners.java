// The driver is lent an array of requests and lends it on; it only ends those of an array of owners.
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
    return writes;
  }

  int countAll(@Nullable @Borrowed Request<Pdu>... inFlight) {
    @Nullable @Borrowed Request<Pdu>[] copy = inFlight.clone();
    return countWrites(inFlight) + countWrites(copy);
  }

  int countBoth(@Owned Request<Pdu> first, @Owned Request<Pdu> second) {
    int writes = countAll(first, second);
    first.endOk();
    second.endOk();
    return writes;
  }

  private void endFirst(@Nullable @Owned Request<Pdu>[] slots) {
    Request<Pdu> first = slots[0];
    slots[0] = null;
    if (first != null) {
      first.endOk();
    }
  }

  void flush(@Nullable @Owned Request<Pdu>[] slots) {
    countAll(slots);
    endFirst(slots);
  }
}

class Pdu {}
