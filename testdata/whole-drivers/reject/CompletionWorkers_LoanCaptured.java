// The report runs when the lent request may be gone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CompletionWorkers implements BlockOps<WorkReq> {
  /** One worker per processor; each job runs once or is dropped with the machine. */
  interface Workqueue {
    void queueWork(int cpu, @RunsOnce Runnable job);
  }

  private final Workqueue workqueue;
  private final Executor slowPath;
  private final ScheduledExecutorService clock;
  private volatile int lastTag;

  CompletionWorkers(Workqueue workqueue, Executor slowPath, ScheduledExecutorService clock) {
    this.workqueue = workqueue;
    this.slowPath = slowPath;
    this.clock = clock;
  }

  @Override
  public WorkReq newRequestData() {
    return new WorkReq();
  }

  @Override
  public void queueRq(HwQueue<WorkReq> hw, @Owned IdleRequest<WorkReq> idle, boolean last) {
    int bytes = idle.bytes();
    Request<WorkReq> rq = idle.start();
    lastTag = rq.tag();
    if (bytes == 0) {
      rq.complete();
    } else if (bytes > 1 << 20) {
      slowPath.execute(
          () -> {
            rq.dataExclusive().slow = true;
            finish(rq, checksum(bytes));
          });
    } else {
      workqueue.queueWork(hw.index(), () -> finish(rq, BlkStatus.OK));
    }
  }

  @Override
  public void complete(@Owned Request<WorkReq> rq) {
    clock.schedule(() -> rq.end(BlkStatus.OK), 10, TimeUnit.MICROSECONDS);
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<WorkReq> rq) {
    // :: error: [borrow.captured]
    slowPath.execute(() -> report(rq.tag()));
    return TimeoutAction.RESET_TIMER;
  }

  private void report(int tag) {
    lastTag = tag;
  }

  private static BlkStatus checksum(int bytes) {
    return bytes % 512 == 0 ? BlkStatus.OK : BlkStatus.PROTECTION;
  }

  private void finish(@Owned Request<WorkReq> rq, BlkStatus status) {
    if (status == BlkStatus.OK) {
      rq.endOk();
    } else {
      rq.end(status);
    }
  }
}

class WorkReq {
  boolean slow;
}
