// A context per hardware queue, with its ring and its thread, made and undone with the queue.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class HctxContexts implements BlockOps<Object> {
  @Override
  public Object newRequestData() {
    return new Object();
  }

  @Override
  public void initHctx(HwQueue<Object> hw) {
    HctxContext context = new HctxContext(hw);
    hw.setDriverData(context);
    Thread thread = new Thread(context, "hctx-" + hw.index());
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void exitHctx(HwQueue<Object> hw) {
    hw.driverData(HctxContext.class).close();
    hw.setDriverData(null);
  }

  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> idle, boolean last) {
    HctxContext context = hw.driverData(HctxContext.class);
    Request<Object> rq = idle.start();
    if (context.ring.offer(rq)) {
      return;
    }
    if (context.holdBack(rq)) {
      hw.stop();
    }
  }
}

class HctxContext implements Runnable {
  final OwnedRing<Object> ring = new OwnedRing<>(64);
  private final HwQueue<Object> hw;
  private @Nullable @Owned Request<Object> heldBack;
  private boolean closed;

  HctxContext(HwQueue<Object> hw) {
    this.hw = hw;
  }

  /** Keeps the one that did not fit; what was held back before goes to the requeue list. */
  synchronized boolean holdBack(@Owned Request<Object> rq) {
    Request<Object> before = heldBack;
    heldBack = rq;
    if (before == null) {
      return true;
    }
    before.requeue(false);
    return false;
  }

  private synchronized @Nullable @Owned Request<Object> takeHeldBack() {
    Request<Object> rq = heldBack;
    heldBack = null;
    return rq;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public void run() {
    while (!isClosed()) {
      Request<Object> rq = ring.poll();
      if (rq == null) {
        rq = takeHeldBack();
        if (rq != null) {
          hw.start();
        }
      }
      if (rq != null) {
        rq.endOk();
      } else {
        Thread.onSpinWait();
      }
    }
  }

  void close() {
    synchronized (this) {
      closed = true;
      if (heldBack != null) {
        Request<Object> last = heldBack;
        heldBack = null;
        last.end(BlkStatus.OFFLINE);
      }
    }
    for (Request<Object> rq = ring.poll(); rq != null; rq = ring.poll()) {
      rq.end(BlkStatus.OFFLINE);
    }
  }
}
