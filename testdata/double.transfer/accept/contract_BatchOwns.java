// Mended: "CompletionBatch<P> void add(@Owned Request<P>, BlkStatus)", in "poll(HwQueue<P>,
// @Borrowed(exclusive=true) CompletionBatch<P>)": added and completed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class BatchOwns implements BlockOps<Pdu> {
  private final OwnedRing<Pdu> done = new OwnedRing<>(64);

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    if (!done.offer(rq)) {
      rq.requeue(true);
    }
  }

  @Override
  public boolean poll(HwQueue<Pdu> hw, @Borrowed(exclusive = true) CompletionBatch<Pdu> batch) {
    Request<Pdu> rq = done.poll();
    if (rq == null) {
      return false;
    }
    if (rq.op() == Op.FLUSH) {
      rq.complete();
    } else {
      batch.add(rq, BlkStatus.OK);
    }
    return true;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
