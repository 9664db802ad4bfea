// Mended: The job took the idle request, and then it is rejected.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class IdleCapturedThenRejected implements BlockOps<Pdu> {
  interface Worker {
    void run(@RunsOnce Runnable job);
  }

  private final Worker worker;
  private volatile boolean stopping;

  IdleCapturedThenRejected(Worker worker) {
    this.worker = worker;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (stopping) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    worker.run(
        () -> {
          Request<Pdu> rq = idle.start();
          rq.complete();
        });
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
