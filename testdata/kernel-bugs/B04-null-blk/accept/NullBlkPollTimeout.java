// null_blk: fix poll request timeout handling (5a26e45edb46, CVE-2023-53531); null_poll and null_timeout_rq
// in drivers/block/null_blk/main.c.
// Wrong: the timeout handler completes a polled request, which null_poll may have spliced to its own list
// and be completing.
// Mended: who takes the request off the poll list, under its lock, completes it; the timeout handler that
// comes too late says done.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class NullBlkPollTimeout implements BlockOps<NullbCmd> {
  private final NullbQueue[] queues;

  NullBlkPollTimeout(int queueCount) {
    queues = new NullbQueue[queueCount];
    for (int i = 0; i < queueCount; i++) {
      queues[i] = new NullbQueue();
    }
  }

  @Override
  public NullbCmd newRequestData() {
    return new NullbCmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) NullbCmd cmd) {
    cmd.fail(BlkStatus.OK);
  }

  @Override
  public void queueRq(HwQueue<NullbCmd> hw, @Owned IdleRequest<NullbCmd> idle, boolean last) {
    Request<NullbCmd> rq = idle.start();
    if (hw.isPolled()) {
      queues[hw.index()].add(rq);
      return;
    }
    nullProcessCmd(rq);
    rq.complete();
  }

  @Override
  public boolean poll(HwQueue<NullbCmd> hw, @Borrowed(exclusive = true) CompletionBatch<NullbCmd> batch) {
    ArrayDeque<@Owned Request<NullbCmd>> list = queues[hw.index()].splice();
    int found = list.size();
    for (Request<NullbCmd> rq = list.poll(); rq != null; rq = list.poll()) {
      nullProcessCmd(rq);
      batch.add(rq, rq.data().error());
    }
    return found > 0;
  }

  private static void nullProcessCmd(@Borrowed(exclusive = true) Request<NullbCmd> rq) {
    boolean known = rq.op().hasData() || rq.op() == Op.FLUSH;
    rq.dataExclusive().fail(known ? BlkStatus.OK : BlkStatus.NOTSUPP);
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NullbCmd> rq) {
    Request<NullbCmd> listed = queues[rq.hwQueue()].remove(rq.tag());
    if (listed == null) {
      return TimeoutAction.DONE;
    }
    nullTimeOut(listed);
    return TimeoutAction.DONE;
  }

  private static void nullTimeOut(@Owned Request<NullbCmd> rq) {
    rq.dataExclusive().fail(BlkStatus.TIMEOUT);
    rq.complete();
  }

  @Override
  public void complete(@Owned Request<NullbCmd> rq) {
    rq.end(rq.data().error());
  }

  @Override
  public void exitHctx(HwQueue<NullbCmd> hw) {
    ArrayDeque<@Owned Request<NullbCmd>> left = queues[hw.index()].splice();
    for (Request<NullbCmd> rq = left.poll(); rq != null; rq = left.poll()) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

/** A hardware queue's own part ({@code struct nullb_queue}). */
class NullbQueue {
  /** By tag, in the order of submission; guarded by this, which is poll_lock. */
  private final Map<Integer, @Owned Request<NullbCmd>> pollList = new LinkedHashMap<>();

  synchronized void add(@Owned Request<NullbCmd> rq) {
    Request<NullbCmd> old = pollList.put(rq.tag(), rq);
    if (old != null) {
      old.end(BlkStatus.IOERR);
    }
  }

  /** Takes everything, to be completed outside the lock. */
  synchronized @Owned ArrayDeque<@Owned Request<NullbCmd>> splice() {
    ArrayDeque<@Owned Request<NullbCmd>> all = new ArrayDeque<>();
    for (Integer tag : new ArrayList<>(pollList.keySet())) {
      Request<NullbCmd> rq = pollList.remove(tag);
      if (rq != null) {
        all.add(rq);
      }
    }
    return all;
  }

  /** Takes one off the list; null when it is on no list, or on that of a poller. */
  synchronized @Nullable @Owned Request<NullbCmd> remove(int tag) {
    return pollList.remove(tag);
  }
}

/** Private data of a request ({@code struct nullb_cmd}). */
class NullbCmd {
  private BlkStatus error = BlkStatus.OK;

  void fail(@Borrowed(exclusive = true) NullbCmd this, BlkStatus status) {
    error = status;
  }

  BlkStatus error(@Borrowed NullbCmd this) {
    return error;
  }
}
