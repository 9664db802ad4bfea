// A private lock instead of synchronized; the request is ended outside of it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class PrivateLockGuardsTheField {
  private final Object lock = new Object();
  private @Nullable @Owned Request<Pdu> inFlight;

  boolean start(@Owned Request<Pdu> rq) {
    synchronized (lock) {
      if (inFlight == null) {
        inFlight = rq;
        return true;
      }
    }
    rq.requeue(false);
    return false;
  }

  void interrupt() {
    Request<Pdu> done;
    synchronized (lock) {
      done = inFlight;
      inFlight = null;
    }
    if (done == null) {
      return;
    }
    done.complete();
  }
}

class Pdu {
  int retries;
  long deadline;
}
