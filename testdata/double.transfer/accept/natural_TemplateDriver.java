// A hierarchy of drivers: the base class owns the flow, subclasses fill in the steps.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.io.IOException;

abstract class TemplateDriver<P> implements BlockOps<P> {
  private boolean ready;

  @Override
  public final void queueRq(HwQueue<P> hw, @Owned IdleRequest<P> idle, boolean last) {
    if (!ready || !accepts(idle)) {
      idle.reject(ready ? BlkStatus.NOTSUPP : BlkStatus.RESOURCE);
      return;
    }
    Request<P> rq = idle.start();
    try {
      before(rq);
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    submit(rq, last);
  }

  protected boolean accepts(IdleRequest<P> idle) {
    return idle.bytes() > 0;
  }

  protected void before(Request<P> rq) throws IOException {}

  protected abstract void submit(@Owned Request<P> rq, boolean last);

  protected void done(@Owned Request<P> rq, int error) {
    if (error == 0) {
      rq.endOk();
    } else {
      rq.end(toStatus(error));
    }
  }

  protected BlkStatus toStatus(int error) {
    return switch (error) {
      case 0 -> BlkStatus.OK;
      case 110 -> BlkStatus.TIMEOUT;
      default -> BlkStatus.IOERR;
    };
  }

  void setReady() {
    ready = true;
  }
}

class MemDriver extends TemplateDriver<Void> {
  private final byte[] store = new byte[1 << 20];

  @Override
  protected void before(Request<Void> rq) throws IOException {
    if (rq.sector() * 512 + rq.bytes() > store.length) {
      throw new IOException("beyond the end: " + rq.sector());
    }
  }

  @Override
  protected void submit(@Owned Request<Void> rq, boolean last) {
    long at = rq.sector() * 512;
    for (var seg : rq.segments()) {
      at += seg.length();
    }
    done(rq, at > store.length ? 5 : 0);
  }

  @Override
  public Void newRequestData() {
    return null;
  }
}

class LoggingDriver extends MemDriver {
  @Override
  protected boolean accepts(IdleRequest<Void> idle) {
    System.out.println("queue " + idle.op() + " at " + idle.sector());
    return super.accepts(idle);
  }

  @Override
  protected void submit(@Owned Request<Void> rq, boolean last) {
    String what = rq.op() + "@" + rq.sector();
    super.submit(rq, last);
    System.out.println("done " + what);
  }
}
