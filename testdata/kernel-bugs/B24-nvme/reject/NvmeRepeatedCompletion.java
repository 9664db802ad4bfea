// nvme: code command_id with a genctr for use-after-free validation (e7006de6c238); nvme_handle_cqe in
// drivers/nvme/host/pci.c.
// Wrong: the command id of a completion is taken for the tag of a request in flight; a controller that
// completes a command twice ends what has the tag by then.
// Mended: the id carries a generation besides the tag, and a completion of another generation is refused.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import org.jspecify.annotations.Nullable;

class NvmeRepeatedCompletion implements BlockOps<NvmeRequest> {
  private final NvmeQueue[] queues;

  NvmeRepeatedCompletion(NvmeQueue... queues) {
    this.queues = queues.clone();
  }

  @Override
  public NvmeRequest newRequestData() {
    return new NvmeRequest();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) NvmeRequest req) {
    req.reset();
  }

  @Override
  public void queueRq(HwQueue<NvmeRequest> hw, @Owned IdleRequest<NvmeRequest> idle, boolean last) {
    NvmeQueue queue = queues[hw.index()];
    if (!queue.isEnabled()) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    NvmeCommand command = NvmeCommand.of(idle);
    queue.submit(command, idle.start().giveToHardware(), last);
  }

  @Override
  public void commitRqs(HwQueue<NvmeRequest> hw) {
    queues[hw.index()].ringSubmission();
  }

  /** The interrupt of a queue: takes every new entry off the completion ring. */
  int pollCq(TagSet<NvmeRequest> tags, int index) {
    NvmeQueue queue = queues[index];
    int found = 0;
    for (NvmeCompletion cqe = queue.nextCqe(); cqe != null; cqe = queue.nextCqe()) {
      handleCqe(tags, queue, cqe);
      found++;
    }
    if (found > 0) {
      queue.ringCompletion();
    }
    return found;
  }

  private void handleCqe(TagSet<NvmeRequest> tags, NvmeQueue queue, NvmeCompletion cqe) {
    if (queue.isAsyncEvent(cqe.commandId())) {
      queue.completeAsyncEvent(cqe);
      return;
    }
    // :: error: [tag.unowned]
    Request<NvmeRequest> rq = tags.tagToRq(cqe.commandId());
    if (rq == null) {
      queue.warnInvalidId(cqe.commandId());
      return;
    }
    // :: error: [borrow.transferred]
    tryCompleteReq(rq, cqe.status());
  }

  private static void tryCompleteReq(@Owned Request<NvmeRequest> rq, int status) {
    rq.dataExclusive().completed(status);
    rq.complete();
  }

  @Override
  public void complete(@Owned Request<NvmeRequest> rq) {
    NvmeRequest req = rq.data();
    if (req.mayRetry()) {
      rq.requeue(true);
    } else {
      rq.end(req.blkStatus());
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NvmeRequest> rq) {
    queues[rq.hwQueue()].abort(rq.wireId());
    return TimeoutAction.RESET_TIMER;
  }
}

/** Private data of a request ({@code struct nvme_request}). */
class NvmeRequest {
  private static final int DO_NOT_RETRY = 0x4000;

  private int status;

  void reset(@Borrowed(exclusive = true) NvmeRequest this) {
    status = 0;
  }

  void completed(@Borrowed(exclusive = true) NvmeRequest this, int code) {
    status = code;
  }

  boolean mayRetry() {
    return status != 0 && (status & DO_NOT_RETRY) == 0;
  }

  BlkStatus blkStatus() {
    return switch (status & 0x7ff) {
      case 0 -> BlkStatus.OK;
      case 0x80 -> BlkStatus.INVAL;
      case 0x281, 0x282 -> BlkStatus.MEDIUM;
      default -> BlkStatus.IOERR;
    };
  }
}

record NvmeCommand(int opcode, long slba, int blocks) {
  static NvmeCommand of(@Borrowed IdleRequest<NvmeRequest> rq) {
    int opcode =
        switch (rq.op()) {
          case READ -> 2;
          case WRITE -> 1;
          case DISCARD -> 9;
          default -> 0;
        };
    return new NvmeCommand(opcode, rq.sector(), rq.bytes() >> 9);
  }
}

record NvmeCompletion(int commandId, int status, long result) {}

/** A pair of rings in memory and their doorbells. */
interface NvmeQueue {
  boolean isEnabled();

  void submit(NvmeCommand command, int commandId, boolean ring);

  void ringSubmission();

  /** The next entry of the current phase; null when the ring has no new one. */
  @Nullable NvmeCompletion nextCqe();

  void ringCompletion();

  boolean isAsyncEvent(int commandId);

  void completeAsyncEvent(NvmeCompletion cqe);

  void warnInvalidId(int commandId);

  void abort(int commandId);
}
