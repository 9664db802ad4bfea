// Mended: An early return of a closure forgets the request that the closure owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class ClosureReturnsEarly {
  interface Softirq {
    void raise(@RunsOnce Runnable tail);
  }

  void finish(Softirq irq, @Owned Request<Pdu> rq) {
    irq.raise(
        () -> {
          if (rq.bytes() == 0) {
            rq.end(BlkStatus.INVAL);
            return;
          }
          rq.endOk();
        });
  }
}

class Pdu {
  int retries;
}
