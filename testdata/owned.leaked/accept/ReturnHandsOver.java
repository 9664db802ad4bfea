// Returning the request hands it to the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class ReturnHandsOver {
  @Owned
  Request<Pdu> begin(@Owned IdleRequest<Pdu> idle) {
    return idle.start();
  }

  void run(@Owned IdleRequest<Pdu> idle) {
    begin(idle).endOk();
  }
}

class Pdu {
  int retries;
}
