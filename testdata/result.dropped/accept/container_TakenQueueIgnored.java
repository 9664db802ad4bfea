// Mended: A call that returns an owned queue of owners may not be a statement of its own.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

class TakenQueueIgnored {
  private final ConcurrentLinkedDeque<@Owned Request<Pdu>> waiting = new ConcurrentLinkedDeque<>();

  @Owned Deque<@Owned Request<Pdu>> takeAll() {
    Deque<@Owned Request<Pdu>> all = new ArrayDeque<>();
    Request<Pdu> rq;
    while ((rq = waiting.poll()) != null) {
      all.add(rq);
    }
    return all;
  }

  void cancelAll() {
    Deque<@Owned Request<Pdu>> all = takeAll();
    while (!all.isEmpty()) {
      all.pop().end(BlkStatus.OFFLINE);
    }
  }
}

class Pdu {
  int retries;
}
