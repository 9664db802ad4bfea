// Moving the request into the closure ends the loan of its data.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class LoanEndsWhenTheClosureTakes {
  private int tries;

  void hand(Work work, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    work.submit(() -> rq.requeue(true));
    // :: error: [borrow.outlives.owner]
    tries += pdu.retries;
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
