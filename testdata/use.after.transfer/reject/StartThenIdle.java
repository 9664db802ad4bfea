// The idle holder is asked for its sector after it was started.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class StartThenIdle {
  void queue(@Owned IdleRequest<Pdu> idle) {
    Request<Pdu> rq = idle.start();
    // :: error: [use.after.transfer]
    idle.sector();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
