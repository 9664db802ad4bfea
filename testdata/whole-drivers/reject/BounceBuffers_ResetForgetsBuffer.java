// While the engine is in reset the buffer is lost with each attempt.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.blk.TagSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

class BounceBuffers implements BlockOps<BounceReq> {
  interface Engine {
    boolean isReset();

    void start(int wireId, long address, int bytes);
  }

  private final DmaPool pool;
  private final Engine engine;

  BounceBuffers(DmaPool pool, Engine engine) {
    this.pool = pool;
    this.engine = engine;
  }

  @Override
  public BounceReq newRequestData() {
    return new BounceReq();
  }

  @Override
  public void queueRq(HwQueue<BounceReq> hw, @Owned IdleRequest<BounceReq> idle, boolean last) {
    if (!idle.op().hasData()) {
      idle.start().endOk();
      return;
    }
    // :: error: [owned.leaked]
    DmaBuffer buffer = pool.tryGet();
    if (buffer == null) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    if (engine.isReset()) {
      idle.requeue(false);
      return;
    }
    Request<BounceReq> rq = idle.start();
    if (rq.op() == Op.WRITE) {
      copy(rq, buffer, true);
    }
    long address = buffer.address();
    int bytes = rq.bytes();
    rq.dataExclusive().attach(buffer);
    engine.start(rq.giveToHardware(), address, bytes);
  }

  void interrupt(TagSet<BounceReq> tags, int wireId, boolean failed) {
    Request<BounceReq> rq = tags.claim(wireId);
    if (rq == null) {
      return;
    }
    DmaBuffer buffer = rq.dataExclusive().detach();
    if (buffer != null) {
      if (rq.op() == Op.READ && !failed) {
        copy(rq, buffer, false);
      }
      pool.put(buffer);
    }
    rq.end(failed ? BlkStatus.IOERR : BlkStatus.OK);
  }

  private static void copy(
      @Borrowed Request<BounceReq> rq, @Borrowed DmaBuffer buffer, boolean out) {
    int at = 0;
    for (Segment s : rq.segments()) {
      if (out) {
        s.copyTo(0, buffer.memory(), at, s.length());
      } else {
        s.copyFrom(0, buffer.memory(), at, s.length());
      }
      at += s.length();
    }
  }
}

class BounceReq {
  private @Nullable @Owned DmaBuffer bounce;

  void attach(@Borrowed(exclusive = true) BounceReq this, @Owned DmaBuffer buffer) {
    DmaBuffer old = bounce;
    bounce = buffer;
    if (old != null) {
      old.free();
    }
  }

  @Nullable @Owned DmaBuffer detach(@Borrowed(exclusive = true) BounceReq this) {
    DmaBuffer buffer = bounce;
    bounce = null;
    return buffer;
  }
}

class DmaPool {
  private final ConcurrentLinkedQueue<@Owned DmaBuffer> free = new ConcurrentLinkedQueue<>();

  @Nullable @Owned DmaBuffer tryGet() {
    return free.poll();
  }

  void put(@Owned DmaBuffer buffer) {
    buffer.scrub();
    free.add(buffer);
  }

  void destroy() {
    DmaBuffer buffer;
    while ((buffer = free.poll()) != null) {
      buffer.free();
    }
  }
}

@Tracked
class DmaBuffer {
  private final byte[] memory = new byte[1 << 16];
  private final long address;

  DmaBuffer(long address) {
    this.address = address;
  }

  long address() {
    return address;
  }

  byte[] memory() {
    return memory;
  }

  void scrub() {
    java.util.Arrays.fill(memory, (byte) 0);
  }

  void free(@Owned DmaBuffer this) {}
}
