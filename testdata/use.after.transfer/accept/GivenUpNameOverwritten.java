// The name of a given-up value may be used for the next one.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class GivenUpNameOverwritten {
  void finish(@Owned IdleRequest<Pdu> first, @Owned IdleRequest<Pdu> second) {
    Request<Pdu> rq = first.start();
    rq.endOk();
    rq = second.start();
    rq.bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
