// The decorator counts completions and does not pass them on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicInteger;

final class FaultyOps<P> implements BlockOps<P> {
  private final BlockOps<P> inner;
  private final InflightTable<P> lost = new InflightTable<>();
  private final AtomicInteger queued = new AtomicInteger();
  private final AtomicInteger completed = new AtomicInteger();
  private final int every;

  FaultyOps(BlockOps<P> inner, int every) {
    this.inner = inner;
    this.every = every;
  }

  @Override
  public void queueRq(HwQueue<P> hw, @Owned IdleRequest<P> rq, boolean last) {
    switch (queued.incrementAndGet() % every) {
      case 0:
        rq.requeue(true);
        return;
      case 1:
        rq.reject(BlkStatus.RESOURCE);
        return;
      case 2:
        lost.put(rq.start()); // answered by nobody: its timeout finds it
        return;
      default:
        inner.queueRq(hw, rq, last);
    }
  }

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<P> list) {
    inner.queueRqs(list);
  }

  @Override
  public void commitRqs(HwQueue<P> hw) {
    inner.commitRqs(hw);
  }

  @Override
  // :: error: [owned.leaked]
  public void complete(@Owned Request<P> rq) {
    completed.incrementAndGet();
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<P> rq) {
    Request<P> mine = lost.take(rq.tag());
    if (mine == null) {
      return inner.timeout(rq);
    }
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  @Override
  public boolean poll(HwQueue<P> hw, @Borrowed(exclusive = true) CompletionBatch<P> batch) {
    return inner.poll(hw, batch);
  }

  @Override
  public P newRequestData() {
    return inner.newRequestData();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) P data) {
    inner.resetRequestData(data);
  }

  @Override
  public void initHctx(HwQueue<P> hw) {
    inner.initHctx(hw);
  }

  @Override
  public void exitHctx(HwQueue<P> hw) {
    inner.exitHctx(hw);
  }

  void stop() {
    lost.drain(rq -> rq.requeue(false));
  }
}
