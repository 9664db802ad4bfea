// FreeBSD nvme: Sanity check completion id (36a87d0c6fe9d65de23f177ef84000b205f87e39).
// Original: nvme_qpair_process_completions(), sys/dev/nvme/nvme_qpair.c.
// Wrong: the id of a completion indexed the array of active trackers as it came from the device.
// Mended: an id that no tracker in flight has is reported and passed over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class NvmeQpairCompletions implements BlockOps<NvmeTracker> {
  /** A completion entry, as it was read from the queue. */
  record Completion(int cid, int status, boolean dnr) {}

  interface Doorbells {
    void submit(int cid, int opcode, long lba, int blocks);

    @Nullable Completion next();

    void ringCompletion(int head);
  }

  private static final int RETRIES = 4;
  private final Doorbells doorbells;
  private final TagSet<NvmeTracker> trackers;
  private final AtomicInteger unknown = new AtomicInteger();
  private int head;

  NvmeQpairCompletions(Doorbells doorbells, int numTrackers) {
    this.doorbells = doorbells;
    this.trackers = TagSet.builder(this).depth(numTrackers).build();
  }

  @Override
  public NvmeTracker newRequestData() {
    return new NvmeTracker();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) NvmeTracker tracker) {
    tracker.retries.set(0);
  }

  @Override
  public void queueRq(HwQueue<NvmeTracker> hw, @Owned IdleRequest<NvmeTracker> idle, boolean last) {
    submitTracker(idle.start());
  }

  private void submitTracker(@Owned Request<NvmeTracker> tr) {
    int opcode = tr.op().isWrite() ? 1 : 2;
    long lba = tr.sector();
    int blocks = tr.bytes() >> 9;
    doorbells.submit(tr.giveToHardware(), opcode, lba, blocks);
  }

  synchronized int processCompletions() {
    int done = 0;
    for (Completion cpl = doorbells.next(); cpl != null; cpl = doorbells.next()) {
      // :: error: [tag.unowned]
      boolean retry = isRetry(trackers.tagToRq(cpl.cid()), cpl);
      Request<NvmeTracker> tr = trackers.claim(cpl.cid());
      completeTracker(tr, cpl, retry);
      done++;
      head++;
    }
    doorbells.ringCompletion(head);
    return done;
  }

  private static boolean isRetry(@Borrowed Request<NvmeTracker> tr, Completion cpl) {
    return cpl.status() != 0 && !cpl.dnr() && tr.data().retries.get() < RETRIES;
  }

  private void completeTracker(@Owned Request<NvmeTracker> tr, Completion cpl, boolean retry) {
    if (retry) {
      tr.data().retries.incrementAndGet();
      submitTracker(tr);
      return;
    }
    tr.end(cpl.status() == 0 ? BlkStatus.OK : BlkStatus.IOERR);
  }

  int unknownCompletions() {
    return unknown.get();
  }
}

class NvmeTracker {
  final AtomicInteger retries = new AtomicInteger();
}
