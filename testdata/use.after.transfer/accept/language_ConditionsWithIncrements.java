// Increments and decrements inside conditions around an owner.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class ConditionsWithIncrements {
  private int tokens = 4;

  void handle(@Owned Request<Pdu> rq) {
    int spins = 0;
    while (spins++ < 3 && rq.sector() > spins) {
      if (--tokens == 0) break;
    }
    if (tokens-- > 0 && ++spins < 10 || rq.bytes() == 0) {
      rq.endOk();
    } else if (!(spins++ == 3 ^ tokens > 0)) {
      rq.requeue(tokens++ % 2 == 0);
    } else {
      rq.end(BlkStatus.AGAIN);
    }
  }
}

class Pdu {
  int retries;
}
