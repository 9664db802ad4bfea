// The slot owns the request when the doorbell asks for its tag.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.AtomicSlot;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

class UfsHost implements BlockOps<UfsHost.Lrb> {
  static class Lrb {
    int lun;
  }

  interface Hci {
    void ringDoorbell(int slot);

    int doorbell();

    boolean abortTask(int slot);

    boolean reset();
  }

  private final List<AtomicSlot<@Owned Request<Lrb>>> slots = new ArrayList<>();
  private final Semaphore errors = new Semaphore(0);
  private final Hci hci;
  private volatile boolean broken;

  UfsHost(Hci hci, int nutrs) {
    this.hci = hci;
    for (int i = 0; i < nutrs; i++) {
      slots.add(new AtomicSlot<>());
    }
    Thread handler = new Thread(this::errorHandler, "ufs_eh");
    handler.setDaemon(true);
    handler.start();
  }

  @Override
  public Lrb newRequestData() {
    return new Lrb();
  }

  @Override
  public void queueRq(HwQueue<Lrb> hw, @Owned IdleRequest<Lrb> idle, boolean last) {
    if (broken) {
      idle.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    Request<Lrb> rq = idle.start();
    int slot = rq.tag();
    Request<Lrb> lost = slots.get(slot).swap(rq);
    if (lost != null) {
      lost.end(BlkStatus.IOERR);
      errors.release();
    }
    // :: error: [use.after.transfer]
    hci.ringDoorbell(rq.tag());
  }

  void transferComplete() {
    int pending = hci.doorbell();
    for (int slot = 0; slot < slots.size(); slot++) {
      if ((pending >> slot & 1) == 0) {
        Request<Lrb> rq = slots.get(slot).take();
        if (rq != null) {
          rq.complete();
        }
      }
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Lrb> rq) {
    int slot = rq.tag();
    if (!hci.abortTask(slot)) {
      errors.release();
      return TimeoutAction.RESET_TIMER;
    }
    Request<Lrb> mine = slots.get(slot).swap(null);
    if (mine == null) {
      return TimeoutAction.DONE;
    }
    mine.end(BlkStatus.TIMEOUT);
    return TimeoutAction.DONE;
  }

  private void errorHandler() {
    while (true) {
      errors.acquireUninterruptibly();
      broken = true;
      boolean alive = hci.reset();
      for (AtomicSlot<@Owned Request<Lrb>> slot : slots) {
        Request<Lrb> rq = slot.swap(null);
        if (rq == null) {
          continue;
        }
        if (alive) {
          rq.requeue(false);
        } else {
          rq.end(BlkStatus.TARGET);
        }
      }
      broken = !alive;
    }
  }
}
