// Commands in flight live in an array indexed by tag, as in many controllers.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class TagsArray implements BlockOps<Void> {
  private final AtomicReferenceArray<@Nullable @Owned Request<Void>> byTag;
  private final Registers regs;

  interface Registers {
    void issue(int tag, long sector, int bytes, boolean write);

    int completed();
  }

  TagsArray(int depth, Registers regs) {
    byTag = new AtomicReferenceArray<>(depth);
    this.regs = regs;
  }

  @Override
  public void queueRq(HwQueue<Void> hw, @Owned IdleRequest<Void> idle, boolean last) {
    Request<Void> rq = idle.start();
    int tag = rq.tag();
    long sector = rq.sector();
    int bytes = rq.bytes();
    boolean write = rq.op() == dev.custody.blk.Op.WRITE;
    Request<Void> old = byTag.getAndSet(tag, rq);
    if (old != null) {
      old.end(BlkStatus.IOERR);
    }
    regs.issue(tag, sector, bytes, write);
  }

  void interrupt() {
    int bits = regs.completed();
    while (bits != 0) {
      int tag = Integer.numberOfTrailingZeros(bits);
      bits &= bits - 1;
      Request<Void> rq = byTag.getAndSet(tag, null);
      if (rq == null) {
        System.err.println("spurious completion of " + tag);
        continue;
      }
      rq.complete();
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Void> rq) {
    Request<Void> mine = byTag.getAndSet(rq.tag(), null);
    if (mine == null) {
      return TimeoutAction.RESET_TIMER;
    }
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  void reset() {
    for (int i = 0; i < byTag.length(); i++) {
      Request<Void> rq = byTag.getAndSet(i, null);
      if (rq != null) {
        rq.requeue(false);
      }
    }
  }

  @Override
  public Void newRequestData() {
    return null;
  }
}
