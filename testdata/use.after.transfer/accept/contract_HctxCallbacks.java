// "default void initHctx(HwQueue<P>) · default void exitHctx(HwQueue<P>) · default void
// commitRqs(HwQueue<P>)": a driver that keeps a ring per hardware queue.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class HctxCallbacks implements BlockOps<Pdu> {
  @Override
  public void initHctx(HwQueue<Pdu> hw) {
    hw.setDriverData(new Lane());
  }

  @Override
  public void exitHctx(HwQueue<Pdu> hw) {
    hw.driverData(Lane.class).finish();
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    if (!hw.driverData(Lane.class).ring.offer(rq)) {
      rq.requeue(true);
    } else if (last) {
      commitRqs(hw);
    }
  }

  @Override
  public void commitRqs(HwQueue<Pdu> hw) {
    hw.driverData(Lane.class).finish();
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

final class Lane {
  final OwnedRing<Pdu> ring = new OwnedRing<>(32);

  void finish() {
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      rq.complete();
    }
  }
}

class Pdu {
  int retries;
}
