// The batch is lent exclusively; requests move into it and loans of others go on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class PollsBatch implements BlockOps<Pdu> {
  private final OwnedRing<Pdu> done = new OwnedRing<>(32);

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    rq.dataExclusive().deadline = last ? 1 : 0;
    if (!done.offer(rq)) {
      rq.requeue(last);
    }
  }

  @Override
  public boolean poll(HwQueue<Pdu> hw, @Borrowed(exclusive = true) CompletionBatch<Pdu> batch) {
    boolean any = false;
    Request<Pdu> rq;
    while ((rq = done.poll()) != null) {
      @Borrowed("rq") Pdu pdu = rq.data();
      BlkStatus status = pdu.retries > 3 ? BlkStatus.IOERR : BlkStatus.OK;
      batch.add(rq, status);
      any = true;
    }
    return any || batch.size() > 0;
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu data) {
    data.retries = 0;
    data.deadline = 0;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
  long deadline;
}
