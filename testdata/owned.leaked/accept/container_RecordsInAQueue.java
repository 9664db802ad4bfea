// Tracked records travel through a queue and are finished on the other side.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class RecordsInAQueue {
  private final ArrayDeque<@Owned Parked> parked = new ArrayDeque<>();

  synchronized void park(@Owned Request<Pdu> rq, long deadline) {
    parked.add(new Parked(rq, deadline));
  }

  synchronized void expire(long now) {
    while (!parked.isEmpty() && parked.element().deadline() <= now) {
      parked.remove().expire();
    }
  }

  @Tracked
  record Parked(@Owned Request<Pdu> rq, long deadline) {
    void finish(@Owned Parked this) {
      rq.endOk();
    }

    void expire(@Owned Parked this) {
      rq.end(BlkStatus.TIMEOUT);
    }

    boolean isWrite() {
      return rq.op().isWrite();
    }
  }
}

class Pdu {
  int retries;
}
