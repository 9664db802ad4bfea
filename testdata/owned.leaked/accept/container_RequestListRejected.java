// The block layer's own list of idle requests, started one by one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

abstract class RequestListRejected implements BlockOps<Pdu> {
  private final ConcurrentLinkedQueue<@Owned Request<Pdu>> started = new ConcurrentLinkedQueue<>();

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<Pdu> list) {
    for (IdleRequest<Pdu> idle = list.pop(); idle != null; idle = list.pop()) {
      if (idle.op() == Op.DISCARD) {
        idle.reject(BlkStatus.NOTSUPP);
        continue;
      }
      started.add(idle.start());
    }
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Queue<@Owned Request<Pdu>> target = started;
    target.add(idle.start());
  }

  void interrupt() {
    Request<Pdu> rq;
    while ((rq = started.poll()) != null) {
      rq.complete();
    }
  }
}

class Pdu {
  int retries;
}
