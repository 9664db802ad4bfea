// Removal clears the field over the request that it may own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

class HotRemove implements BlockOps<HotReq> {
  private final ReadWriteLock rwsem = new ReentrantReadWriteLock();
  private final InflightTable<HotReq> inflight = new InflightTable<>();
  private final Card card;

  @GuardedBy("rwsem")
  private boolean present = true;

  @GuardedBy("rwsem")
  private @Nullable @Owned Request<HotReq> barrier;

  HotRemove(Card card) {
    this.card = card;
  }

  @Override
  public HotReq newRequestData() {
    return new HotReq();
  }

  @Override
  public void queueRq(HwQueue<HotReq> hw, @Owned IdleRequest<HotReq> idle, boolean last) {
    if (!isPresent()) {
      idle.reject(BlkStatus.OFFLINE);
      return;
    }
    Request<HotReq> rq = idle.start();
    if (rq.op() == Op.FLUSH) {
      startBarrier(rq);
      card.flush();
      return;
    }
    int tag = rq.tag();
    long sector = rq.sector();
    inflight.put(rq);
    card.transfer(tag, sector);
  }

  private boolean isPresent() {
    rwsem.readLock().lock();
    try {
      return present;
    } finally {
      rwsem.readLock().unlock();
    }
  }

  private void startBarrier(@Owned Request<HotReq> rq) {
    Request<HotReq> before;
    rwsem.writeLock().lock();
    try {
      before = barrier;
      barrier = rq;
    } finally {
      rwsem.writeLock().unlock();
    }
    if (before != null) {
      before.requeue(false);
    }
  }

  void transferred(int tag) {
    Request<HotReq> rq = inflight.take(tag);
    if (rq != null) {
      rq.endOk();
    }
  }

  void flushed() {
    Request<HotReq> rq;
    rwsem.writeLock().lock();
    try {
      rq = barrier;
      barrier = null;
    } finally {
      rwsem.writeLock().unlock();
    }
    if (rq != null) {
      rq.endOk();
    }
  }

  long barrierSector() {
    rwsem.readLock().lock();
    try {
      return barrier == null ? -1 : barrier.sector();
    } finally {
      rwsem.readLock().unlock();
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<HotReq> rq) {
    Request<HotReq> mine = inflight.take(rq.tag());
    if (mine == null) {
      return TimeoutAction.RESET_TIMER;
    }
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  void remove() {
    rwsem.writeLock().lock();
    try {
      present = false;
      // :: error: [overwritten]
      barrier = null;
    } finally {
      rwsem.writeLock().unlock();
    }
    inflight.drain(
        rq -> {
          if (rq.op().isWrite()) {
            rq.end(BlkStatus.IOERR);
          } else {
            rq.end(BlkStatus.OFFLINE);
          }
        });
  }
}

interface Card {
  void transfer(int tag, long sector);

  void flush();
}

class HotReq {
  int slot;
}

@interface GuardedBy {
  String value();
}
