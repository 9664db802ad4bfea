// put() that is interrupted leaves the request with the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class BlockingPutHandled {
  private final BlockingQueue<@Owned Request<Pdu>> out = new ArrayBlockingQueue<>(4);

  void queue(@Owned Request<Pdu> rq) {
    try {
      out.put(rq);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      rq.requeue(true);
    }
  }

  @Owned Request<Pdu> next() throws InterruptedException {
    return out.take();
  }
}

class Pdu {
  int retries;
}
