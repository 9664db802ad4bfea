// A finally block ends the request on every way out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class FinallyOnly {
  private int steps;

  int handle(@Owned Request<Pdu> rq) {
    boolean done = false;
    try {
      step(rq);
      step(rq);
      done = true;
      return steps;
    } finally {
      rq.end(done ? BlkStatus.OK : BlkStatus.IOERR);
    }
  }

  private void step(@Borrowed Request<Pdu> rq) {
    if (rq.sector() < 0) {
      throw new IllegalStateException("step " + steps);
    }
    steps++;
  }
}

class Pdu {
  int retries;
}
