// SPDK 2233: canceled outstanding commands are completed twice.
// Original: nvme_pcie_qpair_abort_trackers() and nvme_pcie_qpair_process_completions(), lib/nvme.
// Wrong: the commands that were outstanding when the pair was disabled were completed as aborted, but their
// trackers stayed active, and a late completion of the device completed them again.
// Mended: an aborted tracker is no longer active, and a completion that finds none is an error, no assertion.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import org.jspecify.annotations.Nullable;

class SpdkAbortTrackers implements BlockOps<Integer> {
  interface PcieQueue {
    void write(int cid, long lba, boolean write);

    /** The cid of the next completion shifted left by 16, and its status; negative for none. */
    int readCompletion();

    void disable();
  }

  private final PcieQueue queue;

  /** The outstanding trackers by cid. */
  private final @Nullable @Owned Request<Integer>[] outstanding;

  private boolean enabled = true;
  private int late;

  @SuppressWarnings({"rawtypes", "unchecked"})
  SpdkAbortTrackers(PcieQueue queue, int trackers) {
    this.queue = queue;
    this.outstanding = new Request[trackers];
  }

  @Override
  public Integer newRequestData() {
    return 0;
  }

  @Override
  public synchronized void queueRq(
      HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    int cid = idle.tag();
    if (!enabled || outstanding[cid] != null) {
      idle.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    Request<Integer> tr = idle.start();
    queue.write(cid, tr.sector(), tr.op().isWrite());
    outstanding[cid] = tr;
  }

  synchronized void abortTrackers() {
    for (int cid = 0; cid < outstanding.length; cid++) {
      Request<Integer> tr = outstanding[cid];
      if (tr != null) {
        outstanding[cid] = null;
        tr.end(BlkStatus.TRANSPORT);
      }
    }
  }

  synchronized int processCompletions(int most) {
    int done = 0;
    while (done < most) {
      int entry = queue.readCompletion();
      if (entry < 0) {
        break;
      }
      done++;
      int cid = entry >> 16;
      Request<Integer> tr = outstanding[cid];
      outstanding[cid] = null;
      if (tr == null) {
        late++;
        continue;
      }
      tr.end((entry & 0xffff) == 0 ? BlkStatus.OK : BlkStatus.IOERR);
    }
    return done;
  }

  synchronized void disable() {
    enabled = false;
    queue.disable();
    abortTrackers();
  }

  synchronized int lateCompletions() {
    return late;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Integer> rq) {
    disable();
    return TimeoutAction.DONE;
  }
}
