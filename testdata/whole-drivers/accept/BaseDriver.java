// An abstract driver keeps requests in flight; its subclasses say how one is issued.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicLong;

abstract class BaseDriver<P> implements BlockOps<P> {
  protected final InflightTable<P> inflight = new InflightTable<>();
  protected final AtomicLong issued = new AtomicLong();
  private volatile boolean gone;

  protected abstract boolean accepts(@Borrowed IdleRequest<P> idle);

  protected abstract void issue(HwQueue<P> hw, @Owned Request<P> rq);

  @Override
  public void queueRq(HwQueue<P> hw, @Owned IdleRequest<P> idle, boolean last) {
    if (gone) {
      idle.reject(BlkStatus.OFFLINE);
    } else if (accepts(idle)) {
      issue(hw, idle.start());
      issued.incrementAndGet();
    } else {
      idle.reject(BlkStatus.NOTSUPP);
    }
  }

  protected final void finish(int tag, BlkStatus status) {
    Request<P> rq = inflight.take(tag);
    if (rq != null) {
      rq.end(status);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<P> rq) {
    finish(rq.tag(), BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  void remove() {
    gone = true;
    inflight.drain(rq -> rq.end(BlkStatus.OFFLINE));
  }
}

class InstantDriver extends BaseDriver<Object> {
  @Override
  public Object newRequestData() {
    return new Object();
  }

  @Override
  protected boolean accepts(@Borrowed IdleRequest<Object> idle) {
    return idle.op().hasData();
  }

  @Override
  protected void issue(HwQueue<Object> hw, @Owned Request<Object> rq) {
    if (rq.bytes() == 0) {
      rq.end(BlkStatus.INVAL);
      return;
    }
    rq.endOk();
  }
}

class DoorbellDriver extends BaseDriver<int[]> {
  interface Doorbell {
    void ring(int hwQueue, int tag);
  }

  private final Doorbell doorbell;

  DoorbellDriver(Doorbell doorbell) {
    this.doorbell = doorbell;
  }

  @Override
  public int[] newRequestData() {
    return new int[4];
  }

  @Override
  protected boolean accepts(IdleRequest<int[]> idle) {
    return true;
  }

  @Override
  protected void issue(HwQueue<int[]> hw, @Owned Request<int[]> rq) {
    int tag = rq.tag();
    inflight.put(rq);
    doorbell.ring(hw.index(), tag);
  }

  void interrupt(int tag, int status) {
    finish(tag, status == 0 ? BlkStatus.OK : BlkStatus.IOERR);
  }
}
