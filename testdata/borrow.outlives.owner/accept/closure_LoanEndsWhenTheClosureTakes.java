// Mended: Moving the request into the closure ends the loan of its data.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class LoanEndsWhenTheClosureTakes {
  private int tries;

  void hand(Work work, @Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    tries += pdu.retries;
    work.submit(() -> rq.requeue(true));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
