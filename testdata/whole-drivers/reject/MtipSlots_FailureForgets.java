// A failed command is counted, taken out of its slot, and never ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

class MtipSlots implements BlockOps<MtipCmd> {
  private final Object lock = new Object();
  private final Registers regs;
  private final AtomicLong spurious = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();

  @GuardedBy("lock")
  private final @Nullable @Owned Request<MtipCmd>[] slots;

  @SuppressWarnings("unchecked")
  MtipSlots(int depth, Registers regs) {
    this.slots = new Request[depth];
    this.regs = regs;
  }

  @Override
  public MtipCmd newRequestData() {
    return new MtipCmd();
  }

  @Override
  public void queueRq(HwQueue<MtipCmd> hw, @Owned IdleRequest<MtipCmd> idle, boolean last) {
    if (regs.surpriseRemoved()) {
      idle.reject(BlkStatus.OFFLINE);
      return;
    }
    Request<MtipCmd> rq = idle.start();
    int tag = rq.tag();
    Request<MtipCmd> stale;
    synchronized (lock) {
      stale = slots[tag];
      slots[tag] = rq;
    }
    if (stale != null) {
      stale.end(BlkStatus.IOERR);
    }
    regs.issue(tag);
  }

  /** Runs on the thread that waits for the device's interrupt. */
  void interrupt(int completed) {
    for (int tag = 0; tag < slots.length; tag++) {
      if ((completed & (1 << tag)) == 0) {
        continue;
      }
      // :: error: [owned.leaked]
      Request<MtipCmd> rq = take(tag);
      if (rq == null) {
        spurious.incrementAndGet();
        continue;
      }
      if (regs.failed(tag)) {
        failures.incrementAndGet();
        continue;
      }
      rq.endOk();
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<MtipCmd> rq) {
    int tag = rq.tag();
    if (!regs.abort(tag)) {
      return TimeoutAction.RESET_TIMER;
    }
    Request<MtipCmd> mine = take(tag);
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  void surpriseRemoval() {
    for (int tag = slots.length - 1; tag >= 0; tag--) {
      Request<MtipCmd> rq = take(tag);
      if (rq != null) {
        rq.end(BlkStatus.OFFLINE);
      }
    }
  }

  private @Nullable @Owned Request<MtipCmd> take(int tag) {
    synchronized (lock) {
      Request<MtipCmd> rq = slots[tag];
      slots[tag] = null;
      return rq;
    }
  }
}

interface Registers {
  boolean surpriseRemoved();

  void issue(int slot);

  boolean failed(int slot);

  boolean abort(int slot);
}

class MtipCmd {
  int prdEntries;
}

@interface GuardedBy {
  String value();
}
