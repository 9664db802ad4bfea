// The element that the list lent is removed and ended before its last use.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class GotThenRemoved {
  private final List<@Owned Request<Pdu>> waiting = new ArrayList<>();

  synchronized void add(@Owned Request<Pdu> rq) {
    waiting.add(rq);
  }

  synchronized long expire(int index) {
    Request<Pdu> lent = this.waiting.get(index);
    long deadline = lent.data().deadline;
    Request<Pdu> gone = this.waiting.remove(index);
    gone.end(BlkStatus.TIMEOUT);
    // :: error: [borrow.outlives.owner]
    return deadline + lent.sector();
  }
}

class Pdu {
  int retries;
  long deadline;
}
