// Mended: "poll(HwQueue<P>, @Borrowed(exclusive=true) CompletionBatch<P>)": the batch is the block
// layer's; a driver may not keep it for the next interrupt.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;

class BatchIsLent implements BlockOps<Pdu> {
  private int lastBatch;

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    idle.start().complete();
  }

  @Override
  public boolean poll(HwQueue<Pdu> hw, @Borrowed(exclusive = true) CompletionBatch<Pdu> batch) {
    lastBatch = batch.size();
    return lastBatch > 0;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
