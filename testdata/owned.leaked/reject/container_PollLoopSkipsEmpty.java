// continue leaves the polled request with nobody.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class PollLoopSkipsEmpty {
  private final Queue<@Owned Request<Pdu>> queue = new ConcurrentLinkedQueue<>();

  int flush() {
    int sent = 0;
    Request<Pdu> rq;
    // :: error: [owned.leaked]
    while ((rq = queue.poll()) != null) {
      if (rq.bytes() == 0) {
        continue;
      }
      rq.endOk();
      sent++;
    }
    return sent;
  }
}

class Pdu {
  int retries;
}
