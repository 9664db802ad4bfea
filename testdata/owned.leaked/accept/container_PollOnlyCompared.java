// Mended: Comparing what poll() gives with null takes the element and loses it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;

class PollOnlyCompared {
  static int count(Queue<@Owned Request<Pdu>> queue) {
    int requests = 0;
    for (Request<Pdu> rq; (rq = queue.poll()) != null; ) {
      rq.requeue(true);
      requests++;
    }
    return requests;
  }
}

class Pdu {
  int retries;
}
