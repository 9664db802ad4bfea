// The inner queue of a map of queues owns what is added to it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class NestedQueueAddThenUse {
  private final Map<Integer, ArrayDeque<@Owned Request<Pdu>>> byQueue = new HashMap<>();
  private long waitingBytes;

  synchronized void hold(@Owned Request<Pdu> rq) {
    byQueue.computeIfAbsent(rq.hwQueue(), q -> new ArrayDeque<>()).add(rq);
    // :: error: [use.after.transfer]
    waitingBytes += rq.bytes();
  }

  synchronized @Nullable @Owned Request<Pdu> next(int hwQueue) {
    ArrayDeque<@Owned Request<Pdu>> waiting = byQueue.get(hwQueue);
    return waiting == null ? null : waiting.poll();
  }
}

class Pdu {
  int retries;
}
