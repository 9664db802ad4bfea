// loop: Fix use-after-free issues (9b0cb770f5d7, CVE-2023-53111); loop_handle_cmd in drivers/block/loop.c.
// Wrong: the worker looks at the command again after doReqFilebacked, which may have completed its request
// at once or through aio.
// Mended: what is needed of the command is read into locals first, and nothing of it is touched afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class LoopUseAfterHandOff implements BlockOps<LoopCmd> {
  private final BackingFile file;
  private final Executor workqueue;
  private final boolean readOnly;
  private final boolean useDirectIo;

  /** Commands that no worker has taken yet; guarded by this. */
  private final ArrayDeque<@Owned Request<LoopCmd>> cmdList = new ArrayDeque<>();

  private volatile boolean bound = true;

  LoopUseAfterHandOff(BackingFile file, Executor workqueue, boolean readOnly, boolean useDirectIo) {
    this.file = file;
    this.workqueue = workqueue;
    this.readOnly = readOnly;
    this.useDirectIo = useDirectIo;
  }

  @Override
  public LoopCmd newRequestData() {
    return new LoopCmd();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) LoopCmd cmd) {
    cmd.reset();
  }

  @Override
  public void queueRq(HwQueue<LoopCmd> hw, @Owned IdleRequest<LoopCmd> idle, boolean last) {
    if (!bound) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    Request<LoopCmd> rq = idle.start();
    boolean useAio = useDirectIo && rq.op().hasData();
    Cgroup payer = file.cgroupOf(rq.sector());
    rq.dataExclusive().prepare(useAio, payer);
    loopQueueWork(rq);
  }

  @Override
  public void complete(@Owned Request<LoopCmd> rq) {
    LoopCmd cmd = rq.data();
    if (cmd.result() < 0) {
      rq.end(BlkStatus.IOERR);
    } else if (rq.op() == Op.READ && cmd.result() < rq.bytes()) {
      rq.requeue(true);
    } else {
      rq.endOk();
    }
  }

  private void loopQueueWork(@Owned Request<LoopCmd> rq) {
    synchronized (this) {
      cmdList.add(rq);
    }
    workqueue.execute(this::loopProcessWork);
  }

  private void loopProcessWork() {
    for (Request<LoopCmd> rq = nextCmd(); rq != null; rq = nextCmd()) {
      loopHandleCmd(rq);
    }
  }

  private synchronized @Nullable @Owned Request<LoopCmd> nextCmd() {
    return cmdList.poll();
  }

  private void loopHandleCmd(@Owned Request<LoopCmd> rq) {
    LoopCmd cmd = rq.data();
    Cgroup cgroup = cmd.cgroup();
    if (rq.op().isWrite() && readOnly) {
      loopFinish(rq, -BackingFile.EIO);
      return;
    }
    if (cgroup != null) {
      cgroup.associate();
    }
    Integer result = doReqFilebacked(rq);
    // :: error: [borrow.outlives.owner]
    if (cmd.cgroup() != null) {
      Cgroup.dissociate();
    }
    if (result != null) {
      loopFinish(rq, result);
    }
  }

  /** Does the I/O; null when aio has the request now, and completes it. */
  @TransfersOn(when = Outcome.NULL, value = "rq")
  private @Nullable Integer doReqFilebacked(@Owned Request<LoopCmd> rq) {
    long position = rq.sector() << 9;
    switch (rq.op()) {
      case FLUSH:
        return file.sync();
      case DISCARD:
      case WRITE_ZEROES:
        return file.punchHole(position, rq.bytes());
      case READ:
      case WRITE:
        if (!rq.data().useAio()) {
          return transfer(rq, position);
        }
        file.submitAio(rq, position, this::loopFinish);
        return null;
      default:
        return -BackingFile.EOPNOTSUPP;
    }
  }

  private int transfer(@Borrowed Request<LoopCmd> rq, long position) {
    int done = 0;
    for (Segment segment : rq.segments()) {
      int n = file.transfer(rq.op(), segment.buffer(), position + done);
      if (n < 0) {
        return n;
      }
      done += n;
    }
    return done;
  }

  private void loopFinish(@Owned Request<LoopCmd> rq, int result) {
    rq.dataExclusive().finish(result);
    rq.complete();
  }

  /** Takes the file away: what no worker has begun is ended. */
  void loopClear() {
    bound = false;
    for (Request<LoopCmd> rq = nextCmd(); rq != null; rq = nextCmd()) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

/** Private data of a request ({@code struct loop_cmd}). */
class LoopCmd {
  private boolean useAio;
  private int result;
  private @Nullable Cgroup cgroup;

  void reset(@Borrowed(exclusive = true) LoopCmd this) {
    useAio = false;
    result = 0;
    cgroup = null;
  }

  void prepare(@Borrowed(exclusive = true) LoopCmd this, boolean aio, @Nullable Cgroup payer) {
    useAio = aio;
    cgroup = payer;
  }

  void finish(@Borrowed(exclusive = true) LoopCmd this, int bytesOrError) {
    result = bytesOrError;
  }

  boolean useAio() {
    return useAio;
  }

  int result() {
    return result;
  }

  @Nullable Cgroup cgroup() {
    return cgroup;
  }
}

/** Who pays for the I/O of a command. */
interface Cgroup {
  ThreadLocal<@Nullable Cgroup> CURRENT = new ThreadLocal<>();

  default void associate() {
    CURRENT.set(this);
  }

  static void dissociate() {
    CURRENT.remove();
  }
}

interface BackingFile {
  int EIO = 5;
  int EOPNOTSUPP = 95;

  interface AioDone {
    void done(@Owned Request<LoopCmd> rq, int result);
  }

  int sync();

  int punchHole(long position, int bytes);

  int transfer(Op op, @Borrowed ByteBuffer memory, long position);

  void submitAio(@Owned Request<LoopCmd> rq, long position, AioDone whenDone);

  @Nullable Cgroup cgroupOf(long sector);
}
