// xen/blkfront: don't trust the backend response data blindly (2021).
// Original: blkif_interrupt() and blkif_completion(), drivers/block/xen-blkfront.c.
// Wrong: the id of a response chose the shadow entry whose request is completed, without a look whether it
// is in range and waits for a response, so the backend could complete one request twice.
// Mended: the id is checked, the entry must be waiting and no longer is, and the ring is marked broken else.
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
import org.jspecify.annotations.Nullable;

class BlkfrontTrustsBackend implements BlockOps<Integer> {
  enum State {
    CONNECTED,
    SUSPENDED,
    ERROR
  }

  /** A response, copied out of the shared page once. */
  record Response(int id, int status) {}

  /** The page shared with the backend, of which every word may change at any time. */
  interface SharedRing {
    void request(int id, boolean write, long sector, ArrayDeque<Integer> grants);

    @Nullable Response nextResponse();

    void notifyBackend();
  }

  private static final int RING_SIZE = 32;
  private final SharedRing ring;

  /** The entries in flight; an entry that is here waits for its response. */
  private final @Nullable @Owned Shadow[] shadow = new Shadow[RING_SIZE];

  private State connected = State.CONNECTED;

  BlkfrontTrustsBackend(SharedRing ring) {
    this.ring = ring;
  }

  @Override
  public Integer newRequestData() {
    return 0;
  }

  @Override
  public synchronized void queueRq(HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    if (connected == State.ERROR) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    int id = freeEntry();
    if (connected == State.SUSPENDED || id < 0 || shadow[id] != null) {
      idle.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    Shadow entry = new Shadow(idle.start());
    ring.request(id, entry.isWrite(), entry.sector(), entry.grant());
    shadow[id] = entry;
    if (last) {
      ring.notifyBackend();
    }
  }

  private synchronized int freeEntry() {
    for (int id = 0; id < RING_SIZE; id++) {
      if (shadow[id] == null) {
        return id;
      }
    }
    return -1;
  }

  synchronized void interrupt() {
    if (connected != State.CONNECTED) {
      return;
    }
    for (Response rsp = ring.nextResponse(); rsp != null; rsp = ring.nextResponse()) {
      int id = rsp.id();
      Shadow entry = shadow[id];
      // :: error: [moved.out]
      entry.complete(rsp.status() == 0 ? BlkStatus.OK : BlkStatus.IOERR);
    }
  }

  /** Sends everything back to be tried again with the new backend. */
  synchronized void resume() {
    for (int id = 0; id < RING_SIZE; id++) {
      Shadow entry = shadow[id];
      shadow[id] = null;
      if (entry != null) {
        entry.requeue();
      }
    }
    connected = State.CONNECTED;
  }
}

@Tracked
class Shadow {
  private final @Owned Request<Integer> rq;
  private final ArrayDeque<Integer> grants = new ArrayDeque<>();

  Shadow(@Owned Request<Integer> rq) {
    this.rq = rq;
  }

  boolean isWrite() {
    return rq.op().isWrite();
  }

  long sector() {
    return rq.sector();
  }

  ArrayDeque<Integer> grant(@Borrowed(exclusive = true) Shadow this) {
    for (Segment segment : rq.segments()) {
      grants.add(segment.length());
    }
    return new ArrayDeque<>(grants);
  }

  void complete(@Owned Shadow this, BlkStatus status) {
    grants.clear();
    rq.end(status);
  }

  void requeue(@Owned Shadow this) {
    grants.clear();
    rq.requeue(true);
  }
}
