// Whether the ring took the request is not looked at.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class VirtioQueue implements BlockOps<VirtioReq> {
  private final Lock vqLock = new ReentrantLock();
  private final Host host;

  @GuardedBy("vqLock")
  private final @Nullable @Owned Request<VirtioReq>[] tokens;

  @GuardedBy("vqLock")
  private int lastHead = -1;

  @SuppressWarnings({"unchecked", "rawtypes"})
  VirtioQueue(Host host, int size) {
    this.host = host;
    this.tokens = new Request[size];
  }

  @Override
  public VirtioReq newRequestData() {
    return new VirtioReq();
  }

  @Override
  public void queueRq(HwQueue<VirtioReq> hw, @Owned IdleRequest<VirtioReq> idle, boolean last) {
    Request<VirtioReq> rq = idle.start();
    // :: error: [outcome.unchecked]
    post(rq);
    if (last) {
      host.kick();
    }
  }

  @Override
  public void commitRqs(HwQueue<VirtioReq> hw) {
    host.kick();
  }

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  private boolean post(@Owned Request<VirtioReq> rq) {
    vqLock.lock();
    try {
      for (int head = 0; head < tokens.length; head++) {
        if (tokens[head] == null) {
          tokens[head] = rq;
          lastHead = head;
          return true;
        }
      }
      return false;
    } finally {
      vqLock.unlock();
    }
  }

  /** The host's interrupt. */
  void interrupt(HwQueue<VirtioReq> hw) {
    int head;
    while ((head = host.nextUsed()) >= 0) {
      Request<VirtioReq> rq;
      vqLock.lock();
      try {
        rq = tokens[head];
        tokens[head] = null;
      } finally {
        vqLock.unlock();
      }
      if (rq != null) {
        rq.dataExclusive().status = host.statusOf(head);
        rq.complete();
      }
    }
    if (hw.isStopped()) {
      hw.start();
    }
  }

  @Override
  public void complete(@Owned Request<VirtioReq> rq) {
    int raw = rq.data().status;
    rq.end(raw == 0 ? BlkStatus.OK : raw == 2 ? BlkStatus.NOTSUPP : BlkStatus.IOERR);
  }
}

interface Host {
  void kick();

  int nextUsed();

  byte statusOf(int head);
}

class VirtioReq {
  int status;
}

@interface GuardedBy {
  String value();
}
