// A priority queue owns what was added; ending it on the way out is once too often.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

class ElevatorAddedThenEnded {
  private final PriorityQueue<@Owned Request<Pdu>> bySector =
      new PriorityQueue<>((a, b) -> Long.compare(a.sector(), b.sector()));

  synchronized void dispatch(@Owned Request<Pdu> rq) {
    if (rq.op() != Op.FLUSH) {
      bySector.add(rq);
    }
    // :: error: [double.transfer]
    rq.endOk();
  }

  synchronized @Nullable @Owned Request<Pdu> next() {
    return bySector.poll();
  }
}

class Pdu {
  int retries;
}
