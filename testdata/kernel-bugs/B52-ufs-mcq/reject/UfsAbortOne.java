// scsi: ufs: core: Fix ufshcd_abort_one racing issue (74736103fb41).
// Original: ufshcd_abort_one() and ufshcd_mcq_req_to_hwq(), drivers/ufs/core/ufshcd.c and ufs-mcq.c.
// Wrong: the error handler looked a command up by its tag and asked for its hardware queue, while its
// completion could be through already.
// Mended: whether the command is still out is asked after the look-up, and one that is not counts as completed.
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

  interface Mcq {
    void submit(int hwq, int tag);

    void cleanUpSq(int hwq, int tag);

    boolean taskManagementAbort(int tag);
  }

  private final Mcq mcq;
  private final ReentrantLock[] sqLocks;
  private final InflightTable<Lrb> inflight = new InflightTable<>();
  private final TagSet<Lrb> tags;
  private final BitSet outstanding = new BitSet();

  UfsAbortOne(Mcq mcq, int queues) {
    this.mcq = mcq;
    this.sqLocks = new ReentrantLock[queues];
    for (int i = 0; i < queues; i++) {
      sqLocks[i] = new ReentrantLock();
    }
    this.tags = TagSet.builder(this).hwQueues(queues).depth(64).build();
  }

  @Override
  public Lrb newRequestData() {
    return new Lrb();
  }

  @Override
  public void queueRq(HwQueue<Lrb> hw, @Owned IdleRequest<Lrb> idle, boolean last) {
    ReentrantLock sqLock = sqLocks[hw.index()];
    Request<Lrb> rq = idle.start();
    int tag = rq.tag();
    synchronized (outstanding) {
      outstanding.set(tag);
    }
    inflight.put(rq);
    sqLock.lock();
    try {
      mcq.submit(hw.index(), tag);
    } finally {
      sqLock.unlock();
    }
  }

  void complCommand(int tag) {
    synchronized (outstanding) {
      outstanding.clear(tag);
    }
    Request<Lrb> rq = inflight.take(tag);
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
    cleanUpSq(tags.tagToRq(tag).hwQueue(), tag);
    Request<Lrb> rq = inflight.take(tag);
    if (rq == null) {
      return false;
    }
    rq.requeue(true);
    return true;
  }

  private void cleanUpSq(int queue, int tag) {
    ReentrantLock sqLock = sqLocks[queue];
    sqLock.lock();
    try {
      mcq.cleanUpSq(queue, tag);
    } finally {
      sqLock.unlock();
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Lrb> rq) {
    int tag = rq.tag();
    return abortOne(tag) ? TimeoutAction.DONE : TimeoutAction.RESET_TIMER;
  }
}
