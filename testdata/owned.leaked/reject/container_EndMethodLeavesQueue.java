// The end of a port has to empty the queue that the port owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

@Tracked
class EndMethodLeavesQueue {
  private final ConcurrentLinkedQueue<@Owned Request<Pdu>> outgoing = new ConcurrentLinkedQueue<>();

  void queue(@Owned Request<Pdu> rq) {
    outgoing.add(rq);
  }

  @Nullable @Owned Request<Pdu> next() {
    return outgoing.poll();
  }

  // :: error: [owned.leaked]
  void close(@Owned EndMethodLeavesQueue this) {
    if (!outgoing.isEmpty()) {
      System.err.println("closed with requests waiting");
    }
  }
}

class Pdu {
  int retries;
}
