// The outer job owns the request until it moves into the inner one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

class JobInsideAJob {
  interface Loop {
    void post(@RunsOnce Runnable task);
  }

  static void twoSteps(Loop irq, Loop thread, @Owned Request<Pdu> rq) {
    irq.post(
        () -> {
          if (rq.op() == Op.FLUSH) {
            rq.endOk();
          } else {
            thread.post(() -> rq.complete());
          }
        });
  }
}

class Pdu {
  int retries;
}
