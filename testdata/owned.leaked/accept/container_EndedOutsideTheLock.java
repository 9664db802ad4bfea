// Requests are taken under the lock and ended outside of it.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class EndedOutsideTheLock {
  private final Object lock = new Object();
  private final ArrayDeque<@Owned Request<Pdu>> waiting = new ArrayDeque<>();

  void add(@Owned Request<Pdu> rq) {
    synchronized (lock) {
      waiting.add(rq);
    }
  }

  private @Nullable @Owned Request<Pdu> next() {
    synchronized (lock) {
      return waiting.poll();
    }
  }

  void endAll() {
    Request<Pdu> rq = next();
    while (rq != null) {
      rq.end(BlkStatus.OFFLINE);
      rq = next();
    }
  }

  void endFirst() {
    final Request<Pdu> rq;
    synchronized (lock) {
      if (waiting.isEmpty()) {
        return;
      }
      rq = waiting.remove();
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
