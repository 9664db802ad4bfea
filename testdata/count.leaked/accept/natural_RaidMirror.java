// One write goes to two legs; each leg holds a count; the last one ends the request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

class RaidMirror implements BlockOps<RaidMirror.Pdu> {
  static final class Pdu {
    final AtomicInteger failed = new AtomicInteger();
  }

  interface Leg {
    boolean write(long sector, int bytes);

    boolean read(long sector, int bytes);
  }

  private final Leg a;
  private final Leg b;
  private final Executor pool;

  RaidMirror(Leg a, Leg b, Executor pool) {
    this.a = a;
    this.b = b;
    this.pool = pool;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Request<Pdu> rq = idle.start();
    switch (rq.op()) {
      case WRITE -> {
        Request<Pdu> first = rq.share();
        Request<Pdu> second = first.retain();
        writeLeg(a, first);
        writeLeg(b, second);
      }
      case READ -> {
        boolean ok = a.read(rq.sector(), rq.bytes()) || b.read(rq.sector(), rq.bytes());
        rq.end(ok ? BlkStatus.OK : BlkStatus.IOERR);
      }
      default -> rq.end(BlkStatus.NOTSUPP);
    }
  }

  private void writeLeg(Leg leg, @Refcounted Request<Pdu> rq) {
    pool.execute(
        () -> {
          if (!leg.write(rq.sector(), rq.bytes())) {
            rq.data().failed.incrementAndGet();
          }
          legDone(rq);
        });
  }

  private void legDone(@Refcounted Request<Pdu> rq) {
    Request<Pdu> whole = rq.tryUnique();
    if (whole == null) {
      rq.release();
      return;
    }
    whole.end(whole.data().failed.get() == 2 ? BlkStatus.IOERR : BlkStatus.OK);
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}
