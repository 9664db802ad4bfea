// When the second worker refuses too nobody has the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

abstract class SubmissionWorkers<P> implements BlockOps<P> {
  private final Worker<P>[] workers;

  @SafeVarargs
  SubmissionWorkers(Worker<P>... workers) {
    this.workers = workers;
    for (Worker<P> worker : workers) {
      worker.start();
    }
  }

  @Override
  public void queueRq(HwQueue<P> hw, @Owned IdleRequest<P> idle, boolean last) {
    Worker<P> worker = workers[hw.index()];
    // :: error: [owned.leaked]
    Request<P> rq = idle.start();
    if (worker.submit(rq)) {
      return;
    }
    Worker<P> other = workers[(hw.index() + 1) % workers.length];
    if (!other.submit(rq)) {
      hw.delayRun(1_000_000);
    }
  }

  void stop() {
    for (Worker<P> worker : workers) {
      worker.interrupt();
    }
  }
}

abstract class Worker<P> extends Thread {
  private final BlockingQueue<@Owned Request<P>> queue = new ArrayBlockingQueue<>(32);

  @dev.custody.annotations.TransfersOn(
      when = dev.custody.annotations.Outcome.TRUE,
      value = "rq")
  boolean submit(@Owned Request<P> rq) {
    return !isInterrupted() && queue.offer(rq);
  }

  protected abstract BlkStatus handle(Request<P> rq);

  @Override
  public void run() {
    int idleRounds = 0;
    while (!isInterrupted()) {
      Request<P> rq;
      try {
        rq = queue.poll(10, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        break;
      }
      if (rq == null) {
        idleRounds++;
        continue;
      }
      rq.end(handle(rq));
    }
    Request<P> left = queue.poll();
    while (left != null) {
      left.requeue(true);
      left = queue.poll();
    }
  }
}
