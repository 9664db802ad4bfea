// Peeked first, polled afterwards; only the polled one is used from then on.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class PeekThenPollTheSame {
  private final ArrayDeque<@Owned Request<Pdu>> byDeadline = new ArrayDeque<>();

  synchronized void add(@Owned Request<Pdu> rq) {
    byDeadline.add(rq);
  }

  synchronized int expire(long now) {
    int n = 0;
    while (!byDeadline.isEmpty() && byDeadline.peek().data().deadline <= now) {
      Request<Pdu> rq = byDeadline.poll();
      if (rq != null) {
        rq.end(BlkStatus.TIMEOUT);
        n++;
      }
    }
    Request<Pdu> left = byDeadline.peek();
    return left == null ? n : n + left.data().retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
