// scsi: ufs: core: Fix handling of lrbp->cmd (CVE-2023-53510, 49234a401e16, 549e91a9bbaa).
// Original: ufshcd_queuecommand() and ufshcd_release_scsi_cmd(), drivers/ufs/core/ufshcd.c.
// Wrong: whether a slot is taken was told from its command, which the error path cleared, so that a command
// which was queued a second time got lost or counted for two.
// Mended: the slot gets its command where it is submitted, and no error path clears it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import org.jspecify.annotations.Nullable;

class UfsLrbpCmd implements BlockOps<UfsLrbpCmd.Upiu> {
  /** The protocol unit of a command. */
  static final class Upiu {
    long lba;
    int length;
  }

  interface Hci {
    boolean isOperational();

    boolean mapDma(int tag);

    void ringDoorbell(int tag);

    int completed();

    boolean abortTask(int tag);

    void reset();
  }

  /** The local reference block of a slot. */
  static final class Lrb {
    private @Nullable @Owned Request<Upiu> cmd;

    synchronized boolean isFree() {
      return cmd == null;
    }

    synchronized void submit(@Owned Request<Upiu> rq) {
      Request<Upiu> before = cmd;
      cmd = rq;
      if (before != null) {
        before.end(BlkStatus.IOERR);
      }
    }

    /** What the error path calls. */
    synchronized void clear() {
      // :: error: [overwritten]
      cmd = null;
    }

    synchronized @Nullable @Owned Request<Upiu> release() {
      Request<Upiu> mine = cmd;
      cmd = null;
      return mine;
    }
  }

  private final Hci hci;
  private final Lrb[] lrbs = new Lrb[32];

  UfsLrbpCmd(Hci hci) {
    this.hci = hci;
    for (int tag = 0; tag < lrbs.length; tag++) {
      lrbs[tag] = new Lrb();
    }
  }

  @Override
  public Upiu newRequestData() {
    return new Upiu();
  }

  @Override
  public void queueRq(HwQueue<Upiu> hw, @Owned IdleRequest<Upiu> idle, boolean last) {
    if (!hci.isOperational()) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    Request<Upiu> rq = idle.start();
    int tag = rq.tag();
    Lrb lrb = lrbs[tag];
    compUpiu(rq);
    lrb.submit(rq);
    if (!hci.mapDma(tag)) {
      lrb.clear();
      return;
    }
    hci.ringDoorbell(tag);
  }

  private static void compUpiu(@Borrowed(exclusive = true) Request<Upiu> rq) {
    long lba = rq.sector() >> 3;
    int length = rq.bytes();
    Upiu upiu = rq.dataExclusive();
    upiu.lba = lba;
    upiu.length = length;
  }

  void transferReqCompl() {
    int done = hci.completed();
    for (int tag = 0; tag < lrbs.length; tag++) {
      if ((done >> tag & 1) != 0) {
        Request<Upiu> rq = lrbs[tag].release();
        if (rq != null) {
          rq.complete();
        }
      }
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Upiu> rq) {
    int tag = rq.tag();
    if (!hci.abortTask(tag)) {
      return TimeoutAction.RESET_TIMER;
    }
    Request<Upiu> mine = lrbs[tag].release();
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  void errHandler() {
    hci.reset();
    for (Lrb lrb : lrbs) {
      Request<Upiu> rq = lrb.release();
      if (rq != null) {
        rq.requeue(true);
      }
    }
  }
}
