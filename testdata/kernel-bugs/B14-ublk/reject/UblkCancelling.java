// ublk: make sure ubq->canceling is set when queue is frozen (CVE-2025-22068); ublk_uring_cmd_cancel_fn and
// ublk_queue_rq in drivers/block/ublk_drv.c.
// Wrong: cancelling finishes the command of a slot and leaves it there, and queueRq, which has not seen the
// flag yet, completes it in the server's task.
// Mended: the flag is set while no queueRq runs, and who finishes a command has taken it out of its slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestQueue;
import org.jspecify.annotations.Nullable;

class UblkCancelling implements BlockOps<UblkData> {
  private final UblkQueue[] queues;

  UblkCancelling(UblkQueue... queues) {
    this.queues = queues.clone();
  }

  @Override
  public UblkData newRequestData() {
    return new UblkData();
  }

  @Override
  public void queueRq(HwQueue<UblkData> hw, @Owned IdleRequest<UblkData> idle, boolean last) {
    UblkQueue queue = queues[hw.index()];
    if (queue.isCancelling()) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    Request<UblkData> rq = idle.start();
    queue.io(rq.tag()).queueCmd(rq);
  }

  /** The server's ring goes away: every waiting command is finished ({@code cancel_fn}). */
  void uringCmdCancel(int index, RequestQueue diskQueue) {
    UblkQueue queue = queues[index];
    queue.cancelAll();
    queue.setCancelling();
  }
}

/** A queue and its slots, one for each tag ({@code struct ublk_queue}). */
class UblkQueue {
  private final UblkIo[] ios;
  private volatile boolean cancelling;

  UblkQueue(int depth) {
    ios = new UblkIo[depth];
    for (int i = 0; i < depth; i++) {
      ios[i] = new UblkIo();
    }
  }

  UblkIo io(int tag) {
    return ios[tag % ios.length];
  }

  boolean isCancelling() {
    return cancelling;
  }

  void setCancelling() {
    cancelling = true;
  }

  void cancelAll() {
    for (UblkIo io : ios) {
      io.cancel();
    }
  }
}

/** A slot: the command with which the server waits for a request ({@code struct ublk_io}). */
class UblkIo {
  /** Waits for a request; guarded by this. */
  private @Nullable @Owned UringCmd cmd;

  /** With the server; guarded by this. */
  private @Nullable @Owned Request<UblkData> atServer;

  /** The server fetches: what it did before is committed, and its command waits. */
  synchronized void fetch(@Owned UringCmd fresh, int result) {
    Request<UblkData> done = atServer;
    atServer = null;
    if (done != null) {
      done.end(result < 0 ? BlkStatus.IOERR : BlkStatus.OK);
    }
    UringCmd before = cmd;
    cmd = fresh;
    if (before != null) {
      before.done(UringCmd.EBUSY);
    }
  }

  /** Hands a request to the server by completing the command that waits. */
  synchronized void queueCmd(@Owned Request<UblkData> rq) {
    UringCmd waiting = cmd;
    cmd = null;
    if (waiting == null) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    Request<UblkData> lost = atServer;
    atServer = rq;
    waiting.completeInTask();
    if (lost != null) {
      lost.end(BlkStatus.IOERR);
    }
  }

  synchronized void cancel() {
    if (cmd != null) {
      // :: error: [moved.out]
      cmd.done(UringCmd.ABORT);
    }
    Request<UblkData> left = atServer;
    atServer = null;
    if (left != null) {
      left.end(BlkStatus.IOERR);
    }
  }
}

/** Private data of a request ({@code struct ublk_rq_data}). */
class UblkData {}

/** A command of io_uring that is completed exactly once, and freed then. */
@Tracked
interface UringCmd {
  int ABORT = -19;
  int EBUSY = -16;

  /** Wakes the server now ({@code io_uring_cmd_done}). */
  void done(@Owned UringCmd this, int result);

  /** Wakes the server from its own task ({@code io_uring_cmd_complete_in_task}). */
  void completeInTask(@Owned UringCmd this);
}
