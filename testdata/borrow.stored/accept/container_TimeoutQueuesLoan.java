// Mended: The timeout callback is lent its request and may not queue it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

abstract class TimeoutQueuesLoan implements BlockOps<Pdu> {
  private final Queue<@Owned Request<Pdu>> expired = new ConcurrentLinkedQueue<>();
  private final InflightTable<Pdu> inflight = new InflightTable<>();

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    Request<Pdu> mine = inflight.take(rq.tag());
    if (mine == null) {
      return TimeoutAction.RESET_TIMER;
    }
    expired.add(mine);
    return TimeoutAction.DONE;
  }

  void flushExpired() {
    for (Request<Pdu> rq = expired.poll(); rq != null; rq = expired.poll()) {
      rq.end(BlkStatus.TIMEOUT);
    }
  }
}

class Pdu {
  int retries;
}
