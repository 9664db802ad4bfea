// A durable write waits for the flush and is ended at once as well.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

class WriteCache implements BlockOps<CacheReq> {
  interface Store {
    void put(long sector, int bytes, long sequence);

    void sync() throws IOException;
  }

  private final Object flushLock = new Object();
  private final Store store;

  @GuardedBy("flushLock")
  private final Deque<@Owned Request<CacheReq>> flushes = new ArrayDeque<>();

  @GuardedBy("flushLock")
  private boolean running;

  WriteCache(Store store) {
    this.store = store;
  }

  @Override
  public CacheReq newRequestData() {
    return new CacheReq();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) CacheReq data) {
    data.sequence = 0;
  }

  @Override
  public void queueRq(HwQueue<CacheReq> hw, @Owned IdleRequest<CacheReq> idle, boolean last) {
    Request<CacheReq> rq = idle.start();
    switch (rq.op()) {
      case READ -> rq.complete();
      case WRITE -> write(rq);
      case FLUSH -> flush(rq);
      default -> rq.end(BlkStatus.NOTSUPP);
    }
  }

  private void write(@Owned Request<CacheReq> rq) {
    rq.dataExclusive().sequence = System.nanoTime();
    store.put(rq.sector(), rq.bytes(), rq.data().sequence);
    if (rq.fua()) {
      flush(rq);
    }
    // :: error: [double.transfer]
    rq.endOk();
  }

  private void flush(@Owned Request<CacheReq> rq) {
    synchronized (flushLock) {
      flushes.addLast(rq);
      if (running) {
        return;
      }
      running = true;
    }
    do {
      syncOnce();
    } while (more());
  }

  private boolean more() {
    synchronized (flushLock) {
      running = !flushes.isEmpty();
      return running;
    }
  }

  private void syncOnce() {
    ArrayDeque<@Owned Request<CacheReq>> batch = new ArrayDeque<>();
    synchronized (flushLock) {
      while (!flushes.isEmpty()) {
        batch.add(flushes.removeFirst());
      }
    }
    BlkStatus status = BlkStatus.OK;
    try {
      store.sync();
    } catch (IOException e) {
      status = BlkStatus.IOERR;
    }
    Request<CacheReq> rq;
    while ((rq = batch.poll()) != null) {
      rq.end(status);
    }
  }
}

class CacheReq {
  long sequence;
}

@interface GuardedBy {
  String value();
}
