// The outcome of tryEnd() is ignored: the first worker would keep its count for ever.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.util.concurrent.atomic.AtomicInteger;

class CountedSplitDriver implements BlockOps<Pdu> {
  private final Workers workers;
  private final Mirror mirror;

  CountedSplitDriver(Workers workers, Mirror mirror) {
    this.workers = workers;
    this.mirror = mirror;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (!mirror.isComplete()) {
      idle.reject(BlkStatus.AGAIN);
      return;
    }
    Request<Pdu> first = idle.start().share();
    Request<Pdu> second = first.retain();
    workers.submit(() -> serve(first, 0));
    workers.submit(() -> serve(second, 1));
  }

  private void serve(@Refcounted Request<Pdu> rq, int leg) {
    boolean written = mirror.write(leg, rq.sector(), rq.bytes());
    if (!written) {
      rq.data().failures.incrementAndGet();
    }
    finish(rq);
  }

  /** The last of the two ends the request; the other only lets go of its count. */
  private void finish(@Refcounted Request<Pdu> rq) {
    BlkStatus status = rq.data().failures.get() == 0 ? BlkStatus.OK : BlkStatus.IOERR;
    // :: error: [outcome.unchecked]
    rq.tryEnd(status);
  }

  /** Looks at a request that somebody else holds, if anybody does. */
  int failuresOf(TagSet<Pdu> tags, int tag) {
    Request<Pdu> rq = tags.tryAcquire(tag);
    if (rq == null) {
      return 0;
    }
    int failures = rq.data().failures.get();
    rq.release();
    return failures;
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Pdu data) {
    data.failures.set(0);
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  final AtomicInteger failures = new AtomicInteger();
}

interface Workers {
  void submit(@RunsOnce Runnable work);
}

interface Mirror {
  boolean isComplete();

  boolean write(int leg, long sector, int bytes);
}
