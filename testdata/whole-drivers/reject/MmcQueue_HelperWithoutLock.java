// A helper that asks for the lock is called after the lock was let go.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import org.jspecify.annotations.Nullable;

class MmcQueue implements BlockOps<MmcReq> {
  private final Object lock = new Object();
  private final MmcHost host;

  @GuardedBy("lock")
  private @Nullable @Owned Request<MmcReq> active;

  @GuardedBy("lock")
  private @Nullable @Owned Request<MmcReq> prepared;

  MmcQueue(MmcHost host) {
    this.host = host;
  }

  @Override
  public MmcReq newRequestData() {
    return new MmcReq();
  }

  @Override
  public void queueRq(HwQueue<MmcReq> hw, @Owned IdleRequest<MmcReq> idle, boolean last) {
    Request<MmcReq> rq = idle.start();
    long sector = rq.sector();
    boolean begin = false;
    synchronized (lock) {
      if (active == null) {
        active = rq;
        begin = true;
      } else if (prepared == null) {
        prepared = rq;
      } else {
        hw.stop();
        rq.requeue(false);
        return;
      }
    }
    if (begin) {
      host.begin(sector);
    }
  }

  void interrupt(HwQueue<MmcReq> hw, boolean crcError) {
    Request<MmcReq> done;
    long nextSector = -1;
    synchronized (lock) {
      Request<MmcReq> next = prepared;
      prepared = null;
      if (next != null) {
        nextSector = next.sector();
      }
      done = active;
      active = next;
    }
    if (nextSector >= 0) {
      host.begin(nextSector);
    }
    if (done != null) {
      done.end(crcError ? BlkStatus.PROTECTION : BlkStatus.OK);
    }
    hw.start();
  }

  @GuardedBy("lock")
  private @Nullable @Owned Request<MmcReq> takeActive() {
    Request<MmcReq> rq = active;
    active = null;
    return rq;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<MmcReq> rq) {
    Request<MmcReq> mine;
    synchronized (lock) {
      if (active == null || active.tag() != rq.tag()) {
        return TimeoutAction.RESET_TIMER;
      }
    }
    // :: error: [field.unsynchronized]
    mine = takeActive();
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  void cardRemoved() {
    Request<MmcReq> first;
    Request<MmcReq> second;
    synchronized (lock) {
      first = takeActive();
      second = prepared;
      prepared = null;
    }
    if (first != null) {
      first.end(BlkStatus.OFFLINE);
    }
    if (second != null) {
      second.end(BlkStatus.OFFLINE);
    }
  }
}

interface MmcHost {
  void begin(long sector);
}

class MmcReq {
  int tuning;
}

@interface GuardedBy {
  String value();
}
