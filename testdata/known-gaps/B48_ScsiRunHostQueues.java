// gap: whether somebody kicks the requeue list later is a matter of order between threads; a requeued request has an owner all the time
// scsi: core: Run queues for all non-SDEV_DEL devices from scsi_run_host_queues (CVE-2026-64003).
// Original: scsi_run_host_queues(), drivers/scsi/scsi_lib.c.
// Wrong: after error handling only the queues of devices in a running state were run, so the requeued
// requests of a device that was half removed were never kicked, and its removal waited for them for ever.
// Mended: the queues of all devices that are not deleted yet are run.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.RequestQueue;
import dev.custody.blk.TimeoutAction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class ScsiRunHostQueues implements BlockOps<Integer> {
  enum SdevState {
    RUNNING,
    CANCEL,
    DEL
  }

  /** A device of the host. */
  static final class Sdev {
    final RequestQueue queue;
    volatile SdevState state = SdevState.RUNNING;

    Sdev(RequestQueue queue) {
      this.queue = queue;
    }
  }

  interface HostAdapter {
    boolean queueCommand(int tag);

    boolean reset();
  }

  private final List<Sdev> devices = new CopyOnWriteArrayList<>();
  private final InflightTable<Integer> inflight = new InflightTable<>();
  private final HostAdapter adapter;
  private volatile boolean recovering;

  ScsiRunHostQueues(HostAdapter adapter) {
    this.adapter = adapter;
  }

  void add(Sdev device) {
    devices.add(device);
  }

  @Override
  public Integer newRequestData() {
    return 0;
  }

  @Override
  public void queueRq(HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    if (recovering) {
      idle.requeue(false);
      return;
    }
    Request<Integer> rq = idle.start();
    int tag = rq.tag();
    inflight.put(rq);
    if (!adapter.queueCommand(tag)) {
      Request<Integer> back = inflight.take(tag);
      if (back != null) {
        back.requeue(false);
      }
    }
  }

  void done(int tag, int result) {
    Request<Integer> rq = inflight.take(tag);
    if (rq != null) {
      rq.end(result == 0 ? BlkStatus.OK : BlkStatus.TARGET);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Integer> rq) {
    recovering = true;
    return TimeoutAction.RESET_TIMER;
  }

  void errorHandler() {
    boolean alive = adapter.reset();
    inflight.drain(
        rq -> {
          if (alive) {
            rq.requeue(false);
          } else {
            rq.end(BlkStatus.TARGET);
          }
        });
    recovering = false;
    runHostQueues();
  }

  private void runHostQueues() {
    for (Sdev device : devices) {
      if (device.state == SdevState.RUNNING) {
        device.queue.kickRequeueList();
        device.queue.startHwQueues();
      }
    }
  }
}
