// gap: a part of lent private data that a field of it keeps is not followed back to its owner; these are used too late
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicInteger;

class PartOfLentDataByField {
  static final class Pdu {
    final int[] scratch = new int[4];
    final AtomicInteger left = new AtomicInteger();
  }

  int reads(@Owned Request<Pdu> rq) {
    int[] scratch = rq.data().scratch;
    rq.endOk();
    return scratch[1];
  }

  void counts(@Owned Request<Pdu> rq) {
    AtomicInteger left = rq.data().left;
    rq.endOk();
    left.decrementAndGet();
  }
}
