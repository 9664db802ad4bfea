// The local still owns the first request when the second is assigned.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class LocalReassigned {
  void finish(@Owned IdleRequest<Pdu> first, @Owned IdleRequest<Pdu> second) {
    Request<Pdu> rq = first.start();
    // :: error: [overwritten]
    rq = second.start();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
