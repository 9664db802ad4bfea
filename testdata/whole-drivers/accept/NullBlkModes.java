// The three ways of null_blk to complete: at once, in softirq, or by a timer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import dev.custody.blk.TimeoutAction;

class NullBlkModes implements BlockOps<NullCmd> {
  enum IrqMode {
    NONE,
    SOFTIRQ,
    TIMER
  }

  private final IrqMode mode;
  private final long nanos;

  NullBlkModes(IrqMode mode, long nanos) {
    this.mode = mode;
    this.nanos = nanos;
  }

  @Override
  public NullCmd newRequestData() {
    return new NullCmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) NullCmd data) {
    data.error = BlkStatus.OK;
  }

  @Override
  public void queueRq(HwQueue<NullCmd> hw, @Owned IdleRequest<NullCmd> idle, boolean last) {
    if (!hw.isPolled() && (idle.sector() & 0xfff) == 0xfff) {
      idle.requeue(true);
      return;
    }
    Request<NullCmd> rq = idle.start();
    if (rq.sector() == 666) {
      rq.dataExclusive().error = BlkStatus.MEDIUM;
    }
    switch (mode) {
      case NONE:
        end(rq);
        break;
      case SOFTIRQ:
        rq.complete();
        break;
      case TIMER:
        rq.data().timer.arm(rq, nanos, NullBlkModes::end);
        break;
      default:
        throw unknown(rq);
    }
  }

  private AssertionError unknown(@Owned Request<NullCmd> rq) {
    rq.end(BlkStatus.IOERR);
    return new AssertionError(mode);
  }

  @Override
  public void complete(@Owned Request<NullCmd> rq) {
    end(rq);
  }

  private static void end(@Owned Request<NullCmd> rq) {
    BlkStatus error = rq.data().error;
    if (error == BlkStatus.OK) {
      rq.endOk();
    } else {
      rq.end(error);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NullCmd> rq) {
    Request<NullCmd> mine = rq.data().timer.cancel();
    if (mine == null) {
      return TimeoutAction.RESET_TIMER;
    }
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }
}

class NullCmd {
  final RequestTimer<NullCmd> timer = new RequestTimer<>();
  BlkStatus error = BlkStatus.OK;
}
