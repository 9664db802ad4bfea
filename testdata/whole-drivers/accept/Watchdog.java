// A watchdog timer holds a second count of the request while the device works on it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

class Watchdog implements BlockOps<Watched> {
  interface IoDone {
    void done(@Refcounted Request<Watched> io, BlkStatus status);
  }

  interface Device {
    void submit(@Refcounted Request<Watched> io, IoDone done);

    void nudge(long sector);
  }

  private static final long PATIENCE = 50_000_000L;
  private final AtomicLong bytesDone = new AtomicLong();
  private final Device device;

  Watchdog(Device device) {
    this.device = device;
  }

  @Override
  public Watched newRequestData() {
    return new Watched();
  }

  @Override
  public void queueRq(HwQueue<Watched> hw, @Owned IdleRequest<Watched> idle, boolean last) {
    Request<Watched> io = idle.start().share();
    io.data().late.set(false);
    io.data().timer.armShared(io.retain(), PATIENCE, this::late);
    device.submit(io, this::done);
  }

  private void late(@Refcounted Request<Watched> rq) {
    if (rq.data().late.compareAndSet(false, true)) {
      device.nudge(rq.sector());
    }
    rq.release();
  }

  private void done(@Refcounted Request<Watched> io, BlkStatus status) {
    Request<Watched> dog = io.data().timer.cancelShared();
    if (dog != null) {
      dog.release();
    }
    int bytes = io.bytes();
    if (io.tryEnd(status)) {
      bytesDone.addAndGet(bytes);
    } else {
      io.release();
    }
  }
}

class Watched {
  final RequestTimer<Watched> timer = new RequestTimer<>();
  final AtomicBoolean late = new AtomicBoolean();
}
