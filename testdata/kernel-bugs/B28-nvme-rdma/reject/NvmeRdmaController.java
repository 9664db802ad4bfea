// nvme-rdma: fix possible use-after-free in transport error_recovery work (CVE-2022-48788) and nvme: fix a
// possible use-after-free in controller reset during load; nvme_rdma_error_recovery_work in
// drivers/nvme/host/rdma.c.
// Wrong: error recovery frees the request for asynchronous events with the admin queue, and a work that is
// still scheduled submits it.
// Mended: the work looks at the state of the controller, is flushed before the admin queue is torn down,
// and finds no request afterwards.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class NvmeRdmaController {
  enum State {
    CONNECTING,
    LIVE,
    RESETTING
  }

  private final RdmaDevice device;
  private final Workqueue workqueue;
  private final InflightTable<Void> inflight = new InflightTable<>();

  /** Made with the admin queue, gone with it; guarded by this. */
  private @Nullable @Owned AsyncEventRequest asyncEvent;

  private volatile State state = State.CONNECTING;

  NvmeRdmaController(RdmaDevice device, Workqueue workqueue) {
    this.device = device;
    this.workqueue = workqueue;
  }

  /** Sets the admin queue up; false when the device refuses. */
  synchronized boolean configureAdminQueue() {
    AsyncEventRequest old = asyncEvent;
    asyncEvent = null;
    if (old != null) {
      old.free();
    }
    AsyncEventRequest fresh = device.mapAsyncEvent();
    if (fresh == null) {
      return false;
    }
    asyncEvent = fresh;
    return true;
  }

  void startController() {
    state = State.LIVE;
    queueAsyncEvent();
  }

  /** An event was reported, so that the controller may be asked for the next one. */
  void completeAsyncEvent(int result) {
    device.logEvent(result);
    queueAsyncEvent();
  }

  private void queueAsyncEvent() {
    workqueue.queue(this::asyncEventWork);
  }

  private synchronized void asyncEventWork() {
    if (asyncEvent != null) {
      asyncEvent.submit();
    }
  }

  /** The transport failed: everything goes back and the connection is made anew. */
  void errorRecoveryWork() {
    state = State.RESETTING;
    device.stopKeepAlive();
    teardownIoQueues();
    teardownAdminQueue();
    state = State.CONNECTING;
    workqueue.queue(this::reconnectWork);
  }

  private void teardownIoQueues() {
    device.stopQueues();
    inflight.drain(rq -> rq.requeue(false));
  }

  private synchronized void teardownAdminQueue() {
    device.stopAdminQueue();
    if (asyncEvent != null) {
      // :: error: [moved.out]
      asyncEvent.free();
    }
  }

  private void reconnectWork() {
    if (configureAdminQueue() && device.startQueues()) {
      startController();
    } else {
      device.delayReconnect();
    }
  }

  void queueRq(@Owned IdleRequest<Void> idle) {
    if (state != State.LIVE) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    Request<Void> rq = idle.start();
    int tag = rq.tag();
    long sector = rq.sector();
    int bytes = rq.bytes();
    inflight.put(rq);
    device.post(tag, sector, bytes);
  }

  void responseDone(int tag, int status) {
    Request<Void> rq = inflight.take(tag);
    if (rq != null) {
      rq.end(status == 0 ? BlkStatus.OK : BlkStatus.TARGET);
    }
  }
}

/** A private command of the driver, mapped for the device ({@code ctrl->async_event_sqe}). */
@Tracked
interface AsyncEventRequest {
  void submit();

  void free(@Owned AsyncEventRequest this);
}

interface Workqueue {
  void queue(Runnable work);

  /** Waits until what was queued has run. */
  void flush();
}

interface RdmaDevice {
  @Nullable @Owned AsyncEventRequest mapAsyncEvent();

  void post(int tag, long sector, int bytes);

  boolean startQueues();

  void stopQueues();

  void stopAdminQueue();

  void stopKeepAlive();

  void delayReconnect();

  void logEvent(int result);
}
