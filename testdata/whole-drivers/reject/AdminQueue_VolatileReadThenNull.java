// A volatile read and a store of null are two steps: the timeout may take the same command.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AdminQueue implements BlockOps<AdminReq> {
  private volatile @Nullable @Owned Request<AdminReq> current;
  private final AdminRegs regs;

  AdminQueue(AdminRegs regs) {
    this.regs = regs;
  }

  @Override
  public AdminReq newRequestData() {
    return new AdminReq();
  }

  @Override
  public void queueRq(HwQueue<AdminReq> hw, @Owned IdleRequest<AdminReq> idle, boolean last) {
    Request<AdminReq> rq = idle.start();
    int opcode = rq.op().ordinal();
    long address = rq.sector();
    synchronized (this) {
      if (current != null) {
        hw.stop();
        rq.requeue(false);
        return;
      }
      current = rq;
    }
    regs.submit(opcode, address);
  }

  void interrupt(HwQueue<AdminReq> hw) {
    Request<AdminReq> rq = current;
    // :: error: [field.unsynchronized]
    current = null;
    if (rq == null) {
      return;
    }
    if (regs.status() == 0) {
      rq.complete();
    } else {
      rq.end(BlkStatus.TARGET);
    }
    hw.start();
  }

  boolean isBusy() {
    return current != null;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<AdminReq> rq) {
    regs.reset();
    Request<AdminReq> mine;
    synchronized (this) {
      mine = current;
      current = null;
    }
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  synchronized void disable(AtomicReference<@Nullable @Owned Request<AdminReq>> parked) {
    Request<AdminReq> rq = current;
    current = null;
    Request<AdminReq> before = parked.getAndSet(rq);
    if (before != null) {
      before.end(BlkStatus.OFFLINE);
    }
  }
}

interface AdminRegs {
  void submit(int opcode, long address);

  int status();

  void reset();
}

class AdminReq {
  int opcode;
}
