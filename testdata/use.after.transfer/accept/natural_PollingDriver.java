// Polled queue: submissions go to a list per hardware queue; poll() takes all and completes in a batch.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.concurrent.ConcurrentLinkedQueue;

class PollingDriver implements BlockOps<Void> {
  private final ConcurrentLinkedQueue<@Owned Request<Void>> pending = new ConcurrentLinkedQueue<>();
  private final int budget = 16;

  @Override
  public void queueRq(HwQueue<Void> hw, @Owned IdleRequest<Void> idle, boolean last) {
    pending.add(idle.start());
  }

  @Override
  public boolean poll(HwQueue<Void> hw, @Borrowed(exclusive = true) CompletionBatch<Void> batch) {
    int n = 0;
    Request<Void> rq;
    while (n < budget && (rq = pending.poll()) != null) {
      batch.add(rq, transfer(rq) ? BlkStatus.OK : BlkStatus.IOERR);
      n++;
    }
    return n > 0;
  }

  private static boolean transfer(Request<Void> rq) {
    return rq.bytes() % 512 == 0;
  }

  @Override
  public void exitHctx(HwQueue<Void> hw) {
    Request<Void> rq;
    while (null != (rq = pending.poll())) {
      rq.end(BlkStatus.IOERR);
    }
  }

  @Override
  public Void newRequestData() {
    return null;
  }
}
