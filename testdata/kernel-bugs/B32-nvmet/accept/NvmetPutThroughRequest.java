// nvmet: avoid potential UAF in nvmet_req_complete() (CVE-2023-53116, 6173a77b7e9d, 04c394208831).
// Original: nvmet_req_complete(), drivers/nvme/target/core.c.
// Wrong: queue_response() may free the request, and the reference on the submission queue was then
// put through the request.
// Mended: the submission queue is read into a local before the response is queued.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class NvmetPutThroughRequest {
  static final int SC_INVALID_OPCODE = 0x1;
  static final int SC_INTERNAL = 0x6;

  interface BackingDevice {
    boolean readWrite(long slba, int blocks);
  }

  private final BackingDevice bdev;

  NvmetPutThroughRequest(BackingDevice bdev) {
    this.bdev = bdev;
  }

  void handle(NvmetSq sq, FabricsOps ops, int opcode, long slba, int blocks) {
    if (!sq.tryGet()) {
      return;
    }
    NvmetReq req = new NvmetReq(sq, ops, opcode, slba, blocks);
    execute(req);
  }

  private void execute(@Owned NvmetReq req) {
    switch (req.opcode()) {
      case 0x0 -> complete(req, 0);
      case 0x1, 0x2 -> complete(req, bdev.readWrite(req.slba(), req.blocks()) ? 0 : SC_INTERNAL);
      default -> complete(req, SC_INVALID_OPCODE);
    }
  }

  void complete(@Owned NvmetReq req, int status) {
    NvmetSq sq = req.sq();
    completeOnly(req, status);
    sq.put();
  }

  private void completeOnly(@Owned NvmetReq req, int status) {
    req.updateSqHead();
    if (status != 0) {
      req.setError(status);
    }
    FabricsOps ops = req.ops();
    ops.queueResponse(req);
  }
}

interface FabricsOps {
  /** May free the request, before it returns or at any time after. */
  void queueResponse(@Owned NvmetReq req);
}

@Tracked
class NvmetReq {
  private final NvmetSq sq;
  private final FabricsOps ops;
  private final int opcode;
  private final long slba;
  private final int blocks;
  private int sqHead;
  private int status;

  NvmetReq(NvmetSq sq, FabricsOps ops, int opcode, long slba, int blocks) {
    this.sq = sq;
    this.ops = ops;
    this.opcode = opcode;
    this.slba = slba;
    this.blocks = blocks;
  }

  NvmetSq sq() {
    return sq;
  }

  FabricsOps ops() {
    return ops;
  }

  int opcode() {
    return opcode;
  }

  long slba() {
    return slba;
  }

  int blocks() {
    return blocks;
  }

  void updateSqHead(@Borrowed(exclusive = true) NvmetReq this) {
    sqHead = sq.advance();
  }

  void setError(@Borrowed(exclusive = true) NvmetReq this, int code) {
    status = code;
  }

  long free(@Owned NvmetReq this) {
    return (long) status << 32 | sqHead;
  }
}

class NvmetSq {
  private final AtomicInteger ref = new AtomicInteger(1);
  private final AtomicInteger head = new AtomicInteger();
  private final int size;

  NvmetSq(int size) {
    this.size = size;
  }

  int advance() {
    return head.updateAndGet(now -> (now + 1) % size);
  }

  boolean tryGet() {
    return ref.getAndUpdate(now -> now == 0 ? 0 : now + 1) != 0;
  }

  void put() {
    ref.decrementAndGet();
  }
}

/** The loop transport, which frees what it answers. */
class LoopTransport implements FabricsOps {
  private final ArrayDeque<Long> responses = new ArrayDeque<>();

  @Override
  public synchronized void queueResponse(@Owned NvmetReq req) {
    responses.add(req.free());
  }

  synchronized @Nullable Long next() {
    return responses.poll();
  }
}
