// The store drops one name; another still holds the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class SecondNameStillHolds {
  void finish(@Owned Request<Pdu> rq, @Owned IdleRequest<Pdu> next) {
    Request<Pdu> held = rq;
    rq = next.start();
    held.endOk();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
