// The abort empties the place of the request and forgets the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class UblkDriver implements BlockOps<UblkIo> {
  private final AtomicReferenceArray<@Nullable @Owned Request<UblkIo>> ios;
  private final BlockingQueue<Integer> ready = new LinkedBlockingQueue<>();
  private final AtomicInteger aborted = new AtomicInteger();
  private volatile boolean daemonDied;

  UblkDriver(int depth) {
    ios = new AtomicReferenceArray<>(depth);
  }

  @Override
  public UblkIo newRequestData() {
    return new UblkIo();
  }

  @Override
  public void queueRq(HwQueue<UblkIo> hw, @Owned IdleRequest<UblkIo> idle, boolean last) {
    if (daemonDied) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    Request<UblkIo> rq = idle.start();
    int tag = rq.tag();
    Request<UblkIo> old = ios.getAndSet(tag, rq);
    if (old != null) {
      old.end(BlkStatus.IOERR);
    }
    ready.add(tag);
    if (daemonDied) {
      abort(tag);
    }
  }

  int fetch() throws InterruptedException {
    return ready.take();
  }

  boolean commit(int tag, int result) {
    if (tag < 0 || tag >= ios.length()) {
      return false;
    }
    Request<UblkIo> rq = ios.getAndSet(tag, null);
    if (rq == null) {
      return false;
    }
    rq.end(result < 0 ? BlkStatus.IOERR : BlkStatus.OK);
    return true;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<UblkIo> rq) {
    daemonDied = true;
    abort(rq.tag());
    return TimeoutAction.DONE;
  }

  private void abort(int tag) {
    // :: error: [result.dropped]
    ios.getAndSet(tag, null);
    aborted.incrementAndGet();
  }

  void daemonExit() {
    daemonDied = true;
    for (int tag = 0; tag < ios.length(); tag++) {
      abort(tag);
    }
  }
}

class UblkServer implements Runnable {
  private final UblkDriver driver;

  UblkServer(UblkDriver driver) {
    this.driver = driver;
  }

  @Override
  public void run() {
    try {
      while (driver.commit(driver.fetch(), 0)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    driver.daemonExit();
  }
}

class UblkIo {
  int flags;
}
