// blk-mq: clear stale request in tags->rq[] before freeing one request pool (bd63141d585b); bt_tags_iter in
// block/blk-mq-tag.c.
// Wrong: the walk over all tags turns each into a request, and an entry may belong to a request that was
// freed or is somebody else's now.
// Mended: a request is looked at only with a reference of its own, which is refused for what nobody holds.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

class HostTagWalk implements BlockOps<ScsiCmd> {
  private final HostAdapter adapter;

  HostTagWalk(HostAdapter adapter) {
    this.adapter = adapter;
  }

  @Override
  public ScsiCmd newRequestData() {
    return new ScsiCmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) ScsiCmd cmd) {
    cmd.prepare(0, 0);
  }

  @Override
  public void queueRq(HwQueue<ScsiCmd> hw, @Owned IdleRequest<ScsiCmd> idle, boolean last) {
    if (!adapter.hasRoom(hw.index())) {
      idle.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    Request<ScsiCmd> rq = idle.start();
    long now = System.nanoTime();
    int lun = adapter.lunOf(rq.disk().name());
    rq.dataExclusive().prepare(lun, now);
    adapter.begin(rq.share());
  }

  /** The adapter is done with a command; who looks at it does so for a moment only. */
  void scsiDone(@Refcounted Request<ScsiCmd> rq, int result) {
    rq.data().done(result);
    while (!rq.tryEnd(rq.data().status())) {
      Thread.onSpinWait();
    }
  }

  /** For debugfs: how many commands each unit has in flight ({@code scsi_host_busy_iter}). */
  Map<Integer, Integer> busyByLun(TagSet<ScsiCmd> tags) {
    Map<Integer, Integer> busy = new TreeMap<>();
    for (int tag = 0; tag < tags.tagCount(); tag++) {
      countTag(tags, tag, busy);
    }
    return busy;
  }

  private static void countTag(TagSet<ScsiCmd> tags, int tag, Map<Integer, Integer> busy) {
    // :: error: [tag.unowned]
    Request<ScsiCmd> rq = tags.tagToRq(tag);
    ScsiCmd cmd = rq.data();
    if (!cmd.isDone()) {
      busy.merge(cmd.lun(), 1, Integer::sum);
    }
  }

  /** How long the oldest command of a unit has taken so far. */
  long oldestNanos(TagSet<ScsiCmd> tags, int lun) {
    long now = System.nanoTime();
    long[] oldest = new long[1];
    tags.forEachInFlight(
        rq -> {
          ScsiCmd cmd = rq.data();
          if (cmd.lun() == lun) {
            oldest[0] = Math.max(oldest[0], now - cmd.begun());
          }
        });
    return oldest[0];
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<ScsiCmd> rq) {
    adapter.abort(rq.tag());
    return TimeoutAction.RESET_TIMER;
  }
}

/** Private data of a request ({@code struct scsi_cmnd}). */
class ScsiCmd {
  private static final int IN_FLIGHT = Integer.MIN_VALUE;

  private int lun;
  private long begun;

  /** Set while others look. */
  private final AtomicInteger result = new AtomicInteger(IN_FLIGHT);

  void prepare(@Borrowed(exclusive = true) ScsiCmd this, int unit, long now) {
    lun = unit;
    begun = now;
    result.set(IN_FLIGHT);
  }

  void done(@Borrowed ScsiCmd this, int code) {
    result.set(code);
  }

  boolean isDone() {
    return result.get() != IN_FLIGHT;
  }

  BlkStatus status() {
    return result.get() == 0 ? BlkStatus.OK : BlkStatus.IOERR;
  }

  int lun() {
    return lun;
  }

  long begun() {
    return begun;
  }
}

interface HostAdapter {
  boolean hasRoom(int queue);

  int lunOf(String disk);

  /** Begins a command, which comes back through scsiDone. */
  void begin(@Refcounted Request<ScsiCmd> rq);

  void abort(int tag);
}
