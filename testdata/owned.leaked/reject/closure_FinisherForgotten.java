// The closure that a factory returned owns the request and is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class FinisherForgotten {
  static @RunsOnce Runnable finisher(@Owned Request<Pdu> rq) {
    return () -> rq.endOk();
  }

  static boolean finish(@Owned Request<Pdu> rq, boolean now) {
    // :: error: [owned.leaked]
    Runnable end = finisher(rq);
    if (now) {
      end.run();
    }
    return now;
  }
}

class Pdu {
  int retries;
}
