// The override forgets that queueRq() hands the request over.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;

class DroppedOwned implements BlockOps<Pdu> {
  @Override public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> rq, boolean last) {
    rq.start().endOk();
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
