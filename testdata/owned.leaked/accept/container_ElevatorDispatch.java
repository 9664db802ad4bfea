// A priority queue by sector, filled from a ring and dispatched in order.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.Comparator;
import java.util.PriorityQueue;

class ElevatorDispatch {
  private final PriorityQueue<@Owned Request<Pdu>> bySector =
      new PriorityQueue<>(Comparator.comparingLong(Request::sector));

  synchronized void collect(OwnedRing<Pdu> ring) {
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      bySector.offer(rq);
    }
  }

  synchronized int dispatch(int budget) {
    int bytes = 0;
    while (budget-- > 0 && !bySector.isEmpty()) {
      Request<Pdu> next = bySector.remove();
      bytes += next.bytes();
      next.endOk();
    }
    return bytes;
  }

  synchronized long nextSector() {
    Request<Pdu> head = bySector.peek();
    return head == null ? -1 : head.sector();
  }
}

class Pdu {
  int retries;
}
