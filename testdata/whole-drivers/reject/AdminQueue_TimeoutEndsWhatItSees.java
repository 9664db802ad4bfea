// The timeout ends the command that the reference still owns.
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
  private final AtomicReference<@Nullable @Owned Request<AdminReq>> current =
      new AtomicReference<>();
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
    if (!current.compareAndSet(null, rq)) {
      hw.stop();
      rq.requeue(false);
      return;
    }
    regs.submit(opcode, address);
  }

  void interrupt(HwQueue<AdminReq> hw) {
    Request<AdminReq> rq = current.getAndSet(null);
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
    return current.get() != null;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<AdminReq> rq) {
    regs.reset();
    Request<AdminReq> mine = current.get();
    if (mine != null) {
      // :: error: [borrow.transferred]
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  void disable(AtomicReference<@Nullable @Owned Request<AdminReq>> parked) {
    Request<AdminReq> rq = current.getAndSet(null);
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
