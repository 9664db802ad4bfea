// "void queueRq(HwQueue<P> hw, @Owned IdleRequest<P> rq, boolean last)": the driver must start,
// reject or requeue it; a quiet return leaves it hanging.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;

class QueueRqOwesTheRequest implements BlockOps<Pdu> {
  private volatile boolean dead;

  @Override
  // :: error: [owned.leaked]
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> rq, boolean last) {
    if (dead) {
      return;
    }
    rq.start().complete();
  }

  void die() {
    dead = true;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
