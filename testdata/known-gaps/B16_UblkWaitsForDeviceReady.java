// gap: whether somebody kicks the requeue list later is a matter of order between threads; a requeued request has an owner all the time
// ublk: wait on ublk_dev_ready() instead of ub->completion (CVE-2026-68173); ublk_ctrl_end_recovery in
// drivers/block/ublk_drv.c.
// Wrong: the end of a recovery waits for a completion that an earlier one has left signalled, kicks the
// requeue list too early, and nobody kicks it again.
// Mended: it waits until the device really is ready, so that every request that was requeued before is
// kicked.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.GenDisk;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

class UblkWaitsForDeviceReady implements BlockOps<UblkData> {
  private final UblkQueue[] queues;
  private final RecoveryState state = new RecoveryState();

  UblkWaitsForDeviceReady(UblkQueue... queues) {
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
      ublkAbort(idle);
      return;
    }
    Request<UblkData> rq = idle.start();
    queue.send(rq);
  }

  /** While the server is away, I/O waits on the requeue list until the recovery has ended. */
  private void ublkAbort(@Owned IdleRequest<UblkData> idle) {
    if (state.isRecovering()) {
      idle.requeue(false);
    } else {
      idle.reject(BlkStatus.IOERR);
    }
  }

  /** The server died: what it had goes back, and new requests wait. */
  void ublkStop(GenDisk disk) {
    state.startRecovery(queues.length);
    disk.queue().quiesce();
    for (UblkQueue queue : queues) {
      queue.setCancelling(true);
    }
    disk.queue().unquiesce();
    for (UblkQueue queue : queues) {
      queue.abortAll(false);
    }
  }

  /** The new server has fetched every slot of a queue ({@code ublk_mark_io_ready}). */
  void queueReady(int index) {
    queues[index].setCancelling(false);
    state.queueIsReady();
  }

  /** The new server says that it serves now. */
  void ublkEndRecovery(GenDisk disk) throws InterruptedException {
    state.awaitCompletion();
    disk.queue().quiesce();
    disk.queue().unquiesce();
    disk.queue().kickRequeueList();
  }
}

/** How far a recovery is. */
class RecoveryState {
  private int notReady;
  private boolean completed;
  private boolean recovering;

  synchronized void startRecovery(int queues) {
    notReady = queues;
    recovering = true;
  }

  synchronized boolean isRecovering() {
    return recovering;
  }

  synchronized void queueIsReady() {
    notReady--;
    if (notReady == 0) {
      recovering = false;
      completed = true;
      notifyAll();
    }
  }

  /** Waits for the completion, which stays signalled from the first time on. */
  synchronized void awaitCompletion() throws InterruptedException {
    while (!completed) {
      wait();
    }
  }

  /** Waits until every queue is ready ({@code ublk_dev_ready}). */
  synchronized void awaitDeviceReady() throws InterruptedException {
    while (notReady > 0) {
      wait();
    }
  }
}

/** A queue to the server ({@code struct ublk_queue}). */
class UblkQueue {
  private final InflightTable<UblkData> atServer = new InflightTable<>();
  private final Mailbox mailbox;
  private volatile boolean cancelling;

  UblkQueue(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  boolean isCancelling() {
    return cancelling;
  }

  void setCancelling(boolean on) {
    cancelling = on;
  }

  void send(@Owned Request<UblkData> rq) {
    int tag = rq.tag();
    Op op = rq.op();
    long sector = rq.sector();
    int bytes = rq.bytes();
    atServer.put(rq);
    mailbox.post(tag, op, sector, bytes);
  }

  /** The server has committed a result; false when it had no such request. */
  boolean commit(int tag, int result) {
    Request<UblkData> rq = atServer.take(tag);
    if (rq == null) {
      return false;
    }
    rq.end(result < 0 ? BlkStatus.IOERR : BlkStatus.OK);
    return true;
  }

  void abortAll(boolean kick) {
    atServer.drain(rq -> rq.requeue(kick));
  }
}

/** Private data of a request ({@code struct ublk_rq_data}). */
class UblkData {}

/** What the server reads. */
interface Mailbox {
  void post(int tag, Op op, long sector, int bytes);
}
