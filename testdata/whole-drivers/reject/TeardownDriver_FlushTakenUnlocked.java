// The flush is taken out of its field without the lock, so two callers may both end it.
import dev.custody.annotations.Owned;
import dev.custody.blk.AtomicSlot;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TeardownDriver implements BlockOps<Pdu>, AutoCloseable {
  private final OwnedRing<Pdu> waiting = new OwnedRing<>(64);
  private final AtomicSlot<@Owned Request<Pdu>> active = new AtomicSlot<>();
  private final Object lock = new Object();

  @GuardedBy("lock")
  private @Nullable @Owned Request<Pdu> flush;

  @GuardedBy("lock")
  private boolean closing;

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    synchronized (lock) {
      if (closing) {
        idle.reject(BlkStatus.OFFLINE);
        return;
      }
      if (idle.op() == Op.FLUSH) {
        queueFlush(idle);
        return;
      }
    }
    Request<Pdu> rq = idle.start();
    if (!waiting.offer(rq)) {
      rq.requeue(true);
    }
  }

  private void queueFlush(@Owned IdleRequest<Pdu> idle) {
    synchronized (lock) {
      if (flush == null) {
        flush = idle.start();
      } else {
        idle.requeue(true);
      }
    }
  }

  void step() {
    Request<Pdu> next = waiting.poll();
    Request<Pdu> previous = active.swap(next);
    if (previous != null) {
      previous.endOk();
    }
  }

  void flushed(boolean ok) {
    Request<Pdu> done = flush;
    // :: error: [field.unsynchronized]
    flush = null;
    if (done != null) {
      done.end(ok ? BlkStatus.OK : BlkStatus.IOERR);
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closing = true;
    }
    flushed(false);
    Request<Pdu> last = active.take();
    if (last != null) {
      last.end(BlkStatus.OFFLINE);
    }
    for (Request<Pdu> rq = waiting.poll(); rq != null; rq = waiting.poll()) {
      rq.end(BlkStatus.OFFLINE);
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

@interface GuardedBy {
  String value();
}

class Pdu {
  int retries;
}
