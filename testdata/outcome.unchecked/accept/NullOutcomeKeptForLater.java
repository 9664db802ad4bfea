// The reference is tested after something else was done.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class NullOutcomeKeptForLater {
  private int attempts;

  void close(@Refcounted Request<Pdu> rq) {
    Request<Pdu> sole = rq.tryUnique();
    attempts++;
    boolean shared = sole == null;
    if (shared) {
      rq.release();
    } else {
      sole.endOk();
    }
  }
}

class Pdu {
  int retries;
}
