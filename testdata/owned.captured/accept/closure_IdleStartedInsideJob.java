// An idle request moves into the job, is started there and ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class IdleStartedInsideJob implements BlockOps<Pdu> {
  private final Work work;
  private volatile boolean closing;

  IdleStartedInsideJob(Work work) {
    this.work = work;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    if (closing) {
      idle.reject(BlkStatus.OFFLINE);
      return;
    }
    work.submit(
        () -> {
          Request<Pdu> rq = idle.start();
          rq.endOk();
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

interface Work {
  void submit(@RunsOnce Runnable job);
}
