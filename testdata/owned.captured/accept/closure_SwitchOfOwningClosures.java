// A switch expression chooses the closure that takes the request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwitchOfOwningClosures {
  interface Softirq {
    void raise(@RunsOnce Runnable tail);
  }

  void finish(Softirq irq, @Owned Request<Pdu> rq) {
    irq.raise(
        switch (rq.op()) {
          case READ, WRITE -> rq::complete;
          case FLUSH -> () -> rq.requeue(true);
          default -> () -> rq.end(BlkStatus.NOTSUPP);
        });
  }
}

class Pdu {
  int retries;
}
