// blk-mq: release crypto keyslot before reporting I/O complete (CVE-2023-53810); blk_update_request and
// __blk_mq_end_request in block/blk-mq.c.
// Wrong: the request is ended, after which the upper layer may destroy the key, and only then gives back
// the keyslot that refers to the key.
// Mended: the keyslot is given back before the I/O is reported complete.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class KeyslotAfterCompletion implements BlockOps<CryptData> {
  private final Engine engine;
  private final CryptoProfile profile;
  private final InflightTable<CryptData> inflight = new InflightTable<>();

  KeyslotAfterCompletion(Engine engine, CryptoProfile profile) {
    this.engine = engine;
    this.profile = profile;
  }

  @Override
  public CryptData newRequestData() {
    return new CryptData();
  }

  @Override
  public void queueRq(HwQueue<CryptData> hw, @Owned IdleRequest<CryptData> idle, boolean last) {
    Keyslot slot = null;
    if (idle.op().hasData()) {
      slot = profile.getKeyslot(idle.disk().name());
      if (slot == null) {
        idle.reject(BlkStatus.DEV_RESOURCE);
        return;
      }
    }
    int number = slot == null ? Engine.NO_KEY : slot.number();
    Request<CryptData> rq = idle.start();
    rq.dataExclusive().setKeyslot(slot);
    int tag = rq.tag();
    long sector = rq.sector();
    int bytes = rq.bytes();
    Op op = rq.op();
    inflight.put(rq);
    engine.doIo(tag, op, sector, bytes, number);
  }

  /** The engine has done a request. */
  void interrupt(int tag, int error) {
    Request<CryptData> rq = inflight.take(tag);
    if (rq != null) {
      endRequest(rq, error == 0 ? BlkStatus.OK : BlkStatus.IOERR);
    }
  }

  private void endRequest(@Owned Request<CryptData> rq, BlkStatus status) {
    rq.end(status);
    // :: error: [use.after.transfer]
    putKeyslot(rq);
  }

  private void putKeyslot(@Borrowed(exclusive = true) Request<CryptData> rq) {
    Keyslot slot = rq.dataExclusive().takeKeyslot();
    if (slot != null) {
      profile.putKeyslot(slot);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<CryptData> rq) {
    Request<CryptData> mine = inflight.take(rq.tag());
    if (mine != null) {
      engine.abort(mine.tag());
      endRequest(mine, BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }
}

/** Private data of a request: the keyslot that it uses. */
class CryptData {
  private @Nullable @Refcounted Keyslot keyslot;

  void setKeyslot(@Borrowed(exclusive = true) CryptData this, @Nullable @Refcounted Keyslot slot) {
    Keyslot before = keyslot;
    keyslot = slot;
    if (before != null) {
      before.put();
    }
  }

  @Nullable @Refcounted Keyslot takeKeyslot(@Borrowed(exclusive = true) CryptData this) {
    Keyslot slot = keyslot;
    keyslot = null;
    return slot;
  }
}

/** A place in the engine that holds a key, and is counted by the requests that use it. */
@Tracked
interface Keyslot {
  int number();

  void put(@Refcounted Keyslot this);
}

/** The keyslots of an engine ({@code struct blk_crypto_profile}). */
class CryptoProfile {
  private final Engine engine;
  private final AtomicInteger inUse = new AtomicInteger();

  CryptoProfile(Engine engine) {
    this.engine = engine;
  }

  /** A count of the slot that holds the key of a disk; null while all slots hold other keys. */
  @Nullable @Refcounted Keyslot getKeyslot(String disk) {
    Keyslot slot = engine.program(disk);
    if (slot != null) {
      inUse.incrementAndGet();
    }
    return slot;
  }

  void putKeyslot(@Refcounted Keyslot slot) {
    inUse.decrementAndGet();
    slot.put();
  }
}

interface Engine {
  int NO_KEY = -1;

  @Nullable @Refcounted Keyslot program(String disk);

  void doIo(int tag, Op op, long sector, int bytes, int keyslot);

  void abort(int tag);
}
