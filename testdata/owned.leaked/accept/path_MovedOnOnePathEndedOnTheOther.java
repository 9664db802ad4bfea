// Three ways end the request, the fourth moves it into a name that is tested below.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class MovedOnOnePathEndedOnTheOther {
  private final InflightTable<Pdu> table = new InflightTable<>();

  void queue(@Owned Request<Pdu> rq, OwnedRing<Pdu> ring, boolean poll) {
    @Nullable Request<Pdu> slow = null;
    if (rq.op() == Op.FLUSH) {
      rq.endOk();
    } else if (poll) {
      if (!ring.offer(rq)) {
        slow = rq;
      }
    } else if (rq.bytes() == 0) {
      rq.end(BlkStatus.INVAL);
    } else {
      slow = rq;
    }
    if (slow == null) {
      return;
    }
    table.put(slow);
  }

  void stop() {
    table.drain(rq -> rq.end(BlkStatus.OFFLINE));
  }
}

class Pdu {
  int retries;
}
