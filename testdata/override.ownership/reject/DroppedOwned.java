// The override forgets that queueRq() hands the request over.
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;

class DroppedOwned implements BlockOps<Pdu> {
  // :: error: [override.ownership]
  @Override public void queueRq(HwQueue<Pdu> hw, IdleRequest<Pdu> rq, boolean last) {
    rq.bytes();
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
