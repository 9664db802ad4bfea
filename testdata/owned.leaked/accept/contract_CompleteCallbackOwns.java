// Mended: "default void complete(@Owned Request<P> rq)": the softirq callback must end it, also
// after a retry count.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class CompleteCallbackOwns implements BlockOps<Pdu> {
  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    idle.start().complete();
  }

  @Override
  public void complete(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.dataExclusive();
    if (pdu.retries++ < 3) {
      rq.requeue(true);
    } else if (rq.op().isWrite()) {
      rq.end(BlkStatus.IOERR);
    } else {
      rq.end(BlkStatus.MEDIUM);
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
