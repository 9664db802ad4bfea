// An early return of a closure forgets the request that the closure owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class ClosureReturnsEarly {
  interface Softirq {
    void raise(@RunsOnce Runnable tail);
  }

  void finish(Softirq irq, @Owned Request<Pdu> rq) {
    // :: error: [owned.leaked]
    irq.raise(() -> { if (rq.bytes() == 0) return; rq.endOk(); });
  }
}

class Pdu {
  int retries;
}
