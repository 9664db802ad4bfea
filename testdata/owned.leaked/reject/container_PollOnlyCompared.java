// Comparing what poll() gives with null takes the element and loses it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Queue;

class PollOnlyCompared {
  static int count(Queue<@Owned Request<Pdu>> queue) {
    int requests = 0;
    // :: error: [owned.leaked]
    while (queue.poll() != null) {
      requests++;
    }
    return requests;
  }
}

class Pdu {
  int retries;
}
