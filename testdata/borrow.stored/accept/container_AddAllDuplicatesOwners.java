// Mended: addAll() leaves the same requests in two queues.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class AddAllDuplicatesOwners {
  private final ArrayDeque<@Owned Request<Pdu>> queue = new ArrayDeque<>();

  synchronized void adopt(Queue<@Owned Request<Pdu>> others) {
    for (Request<Pdu> rq = others.poll(); rq != null; rq = others.poll()) {
      queue.add(rq);
    }
  }

  synchronized @Nullable @Owned Request<Pdu> next() {
    return queue.poll();
  }
}

class Pdu {
  int retries;
}
