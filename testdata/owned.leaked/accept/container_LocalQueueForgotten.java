// Mended: A local queue that still holds requests at the end of the method loses them.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class LocalQueueForgotten {
  int hold(OwnedRing<Pdu> ring) {
    ArrayDeque<@Owned Request<Pdu>> held = new ArrayDeque<>();
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      held.addLast(rq);
    }
    int count = held.size();
    while (!held.isEmpty()) {
      held.removeFirst().requeue(true);
    }
    return count;
  }
}

class Pdu {
  int retries;
}
