// A local atomic reference is empty again before the method ends.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicLocalEmptied {
  static void sendNewest(Queue<@Owned Request<Pdu>> queue) {
    AtomicReference<@Nullable @Owned Request<Pdu>> newest = new AtomicReference<>();
    Request<Pdu> rq;
    while ((rq = queue.poll()) != null) {
      Request<Pdu> older = newest.getAndSet(rq);
      if (older != null) {
        older.requeue(true);
      }
    }
    Request<Pdu> last = newest.getAndSet(null);
    if (last != null) {
      last.endOk();
    }
  }
}

class Pdu {
  int retries;
}
