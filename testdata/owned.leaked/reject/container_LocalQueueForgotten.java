// A local queue that still holds requests at the end of the method loses them.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class LocalQueueForgotten {
  int hold(OwnedRing<Pdu> ring) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Request<Pdu>> held = new ArrayDeque<>();
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      held.addLast(rq);
    }
    return held.size();
  }
}

class Pdu {
  int retries;
}
