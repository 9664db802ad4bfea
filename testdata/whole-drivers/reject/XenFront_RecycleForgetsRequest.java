// Recycling a shadow revokes its grants and forgets its request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class XenFront implements BlockOps<XenFront.Unused> {
  record Unused() {}

  interface SharedRing {
    boolean isConnected();

    void push(int id, boolean write);
  }

  private final ReentrantLock ringLock = new ReentrantLock();
  private final SharedRing ring;

  @GuardedBy("ringLock")
  private final @Nullable @Owned Shadow[] shadows = new Shadow[32];

  XenFront(SharedRing ring) {
    this.ring = ring;
  }

  @Override
  public Unused newRequestData() {
    return new Unused();
  }

  @Override
  public void queueRq(HwQueue<Unused> hw, @Owned IdleRequest<Unused> idle, boolean last) {
    if (!ring.isConnected()) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    Shadow shadow = new Shadow(idle.start());
    shadow.grantSegments();
    boolean write = shadow.isWrite();
    int id = shadow.id();
    Shadow old = exchange(id, shadow);
    if (old != null) {
      old.recycle();
    }
    ring.push(id, write);
  }

  private @Nullable @Owned Shadow exchange(int id, @Nullable @Owned Shadow next) {
    ringLock.lock();
    try {
      Shadow before = shadows[id];
      shadows[id] = next;
      return before;
    } finally {
      ringLock.unlock();
    }
  }

  void response(int id, boolean ok) {
    if (id < 0 || id >= shadows.length) {
      return;
    }
    Shadow shadow = exchange(id, null);
    if (shadow != null) {
      shadow.complete(ok ? BlkStatus.OK : BlkStatus.IOERR);
    }
  }

  void resume() {
    for (int id = 0; id < shadows.length; id++) {
      Shadow shadow = exchange(id, null);
      if (shadow != null) {
        shadow.recycle();
      }
    }
  }
}

@Tracked
class Shadow {
  private final ArrayDeque<@Owned Grant> grants = new ArrayDeque<>();
  private final @Owned Request<XenFront.Unused> rq;

  Shadow(@Owned Request<XenFront.Unused> rq) {
    this.rq = rq;
  }

  int id() {
    return rq.tag();
  }

  boolean isWrite() {
    return rq.op().isWrite();
  }

  void grantSegments(@Borrowed(exclusive = true) Shadow this) {
    for (Segment s : rq.segments()) {
      grants.add(new Grant(s.length()));
    }
  }

  private void revoke(@Borrowed(exclusive = true) Shadow this) {
    Grant grant;
    while ((grant = grants.poll()) != null) {
      grant.end();
    }
  }

  void complete(@Owned Shadow this, BlkStatus status) {
    revoke();
    rq.end(status);
  }

  // :: error: [owned.leaked]
  void recycle(@Owned Shadow this) {
    revoke();
  }
}

@Tracked
class Grant {
  private final int length;

  Grant(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void end(@Owned Grant this) {}
}

@interface GuardedBy {
  String value();
}
