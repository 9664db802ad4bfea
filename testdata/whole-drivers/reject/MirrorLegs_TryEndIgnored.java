// The last leg does not look whether it ended the request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class MirrorLegs implements BlockOps<MirrorReq> {
  interface Leg {
    void submit(@Owned LegIo io);
  }

  private final Leg first;
  private final Leg second;

  MirrorLegs(Leg first, Leg second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public MirrorReq newRequestData() {
    return new MirrorReq();
  }

  @Override
  public void queueRq(HwQueue<MirrorReq> hw, @Owned IdleRequest<MirrorReq> idle, boolean last) {
    Request<MirrorReq> whole = idle.start();
    boolean both = whole.op().isWrite();
    whole.data().worst.set(BlkStatus.OK);
    whole.data().left.set(both ? 2 : 1);
    boolean odd = (whole.sector() & 1) != 0;
    Request<MirrorReq> count = whole.share();
    if (both) {
      second.submit(new LegIo(count.retain()));
      first.submit(new LegIo(count));
    } else {
      (odd ? first : second).submit(new LegIo(count));
    }
  }
}

@Tracked
class LegIo {
  private final @Refcounted Request<MirrorReq> parent;

  LegIo(@Refcounted Request<MirrorReq> parent) {
    this.parent = parent;
  }

  long sector() {
    return parent.sector();
  }

  void done(@Owned LegIo this, BlkStatus status) {
    if (status != BlkStatus.OK) {
      parent.data().worst.set(status);
    }
    if (parent.data().left.decrementAndGet() > 0) {
      parent.release();
      return;
    }
    BlkStatus result = parent.data().worst.get();
    // :: error: [outcome.unchecked]
    parent.tryEnd(result);
  }
}

class MirrorReq {
  final AtomicInteger left = new AtomicInteger();
  final AtomicReference<BlkStatus> worst = new AtomicReference<>(BlkStatus.OK);
}
