// scsi: ufs: core: Fix ufshcd_abort_one racing issue (74736103fb41).
// Original: ufshcd_abort_one() and ufshcd_mcq_req_to_hwq(), drivers/ufs/core/ufshcd.c and ufs-mcq.c.
// Wrong: the error handler looked a command up by its tag and asked for its hardware queue, while its
// completion could be through already.
// Mended: what is found is looked at again, and a command without hardware queue counts as completed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import java.util.BitSet;
import java.util.concurrent.locks.ReentrantLock;

class UfsAbortOne implements BlockOps<UfsAbortOne.Lrb> {
  static final class Lrb {
    int lun;
  }

  /** A hardware queue with its submission and its completion side. */
  static final class Hwq {
    final ReentrantLock sqLock = new ReentrantLock();
    final InflightTable<Lrb> inflight = new InflightTable<>();
  }

  interface Mcq {
    void submit(int hwq, int tag);

    boolean cleanUpSq(int hwq, int tag);

    boolean taskManagementAbort(int tag);
  }

  private final Mcq mcq;
  private final Hwq[] uhq;
  private final TagSet<Lrb> tags;
  private final BitSet outstanding = new BitSet();

  UfsAbortOne(Mcq mcq, int queues) {
    this.mcq = mcq;
    this.uhq = new Hwq[queues];
    for (int i = 0; i < queues; i++) {
      uhq[i] = new Hwq();
    }
    this.tags = TagSet.builder(this).hwQueues(queues).depth(64).build();
  }

  @Override
  public Lrb newRequestData() {
    return new Lrb();
  }

  @Override
  public void queueRq(HwQueue<Lrb> hw, @Owned IdleRequest<Lrb> idle, boolean last) {
    Hwq hwq = uhq[hw.index()];
    Request<Lrb> rq = idle.start();
    int tag = rq.tag();
    synchronized (outstanding) {
      outstanding.set(tag);
    }
    hwq.sqLock.lock();
    try {
      hwq.inflight.put(rq);
      mcq.submit(hw.index(), tag);
    } finally {
      hwq.sqLock.unlock();
    }
  }

  void complCommand(int queue, int tag) {
    synchronized (outstanding) {
      outstanding.clear(tag);
    }
    Request<Lrb> rq = uhq[queue].inflight.take(tag);
    if (rq != null) {
      rq.complete();
    }
  }

  /** The error handler's round over the commands that seem to be out. */
  int abortAll() {
    BitSet now;
    synchronized (outstanding) {
      now = (BitSet) outstanding.clone();
    }
    int aborted = 0;
    for (int tag = now.nextSetBit(0); tag >= 0; tag = now.nextSetBit(tag + 1)) {
      aborted += abortOne(tag) ? 1 : 0;
    }
    return aborted;
  }

  private boolean abortOne(int tag) {
    if (!mcq.taskManagementAbort(tag)) {
      return false;
    }
    // :: error: [tag.unowned]
    int queue = tags.tagToRq(tag).hwQueue();
    Hwq hwq = uhq[queue];
    hwq.sqLock.lock();
    try {
      if (!mcq.cleanUpSq(queue, tag)) {
        return false;
      }
    } finally {
      hwq.sqLock.unlock();
    }
    Request<Lrb> rq = hwq.inflight.take(tag);
    if (rq == null) {
      return false;
    }
    rq.requeue(true);
    return true;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Lrb> rq) {
    int tag = rq.tag();
    return abortOne(tag) ? TimeoutAction.DONE : TimeoutAction.RESET_TIMER;
  }
}
