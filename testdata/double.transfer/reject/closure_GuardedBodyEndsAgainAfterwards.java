// After the guarded body completed the request it is ended once more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class GuardedBodyEndsAgainAfterwards {
  private final Lock lock;

  GuardedBodyEndsAgainAfterwards(Lock lock) {
    this.lock = lock;
  }

  void finish(@Owned Request<Pdu> rq, boolean locked) {
    if (locked) {
      lock.holding(rq::complete);
    }
    // :: error: [double.transfer]
    rq.endOk();
  }

  interface Lock {
    void holding(@RunsNow @RunsOnce Runnable body);
  }
}

class Pdu {
  int retries;
}
