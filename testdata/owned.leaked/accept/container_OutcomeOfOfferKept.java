// The outcome of a bounded offer may be kept in a local and tested later.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.ArrayBlockingQueue;

class OutcomeOfOfferKept {
  private final ArrayBlockingQueue<@Owned Request<Pdu>> toDevice = new ArrayBlockingQueue<>(32);
  private int refused;

  synchronized void queue(@Owned Request<Pdu> rq) {
    boolean accepted = toDevice.offer(rq);
    if (!accepted) {
      refused++;
      rq.requeue(true);
    }
  }

  void interrupt() {
    Request<Pdu> rq = toDevice.poll();
    if (rq != null) {
      rq.complete();
    }
  }
}

class Pdu {
  int retries;
}
