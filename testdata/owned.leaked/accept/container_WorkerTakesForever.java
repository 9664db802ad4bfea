// A worker that takes until it is interrupted never holds more than one request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class WorkerTakesForever implements Runnable {
  private final LinkedBlockingQueue<@Owned Request<Pdu>> work = new LinkedBlockingQueue<>();
  private int sent;

  void submit(@Owned Request<Pdu> rq) {
    work.add(rq);
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Request<Pdu> rq = work.poll(100, TimeUnit.MILLISECONDS);
        if (rq == null) {
          continue;
        }
        if (rq.bytes() > 0) {
          rq.endOk();
          sent++;
        } else {
          rq.requeue(true);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Request<Pdu> left;
    while ((left = work.poll()) != null) {
      left.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
