// Mended: The name is used for the second request where the first has not gone on every path.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class NameReusedTooEarly {
  void both(@Owned IdleRequest<Pdu> one, @Owned IdleRequest<Pdu> two, boolean poll) {
    Request<Pdu> rq = one.start();
    if (poll) {
      rq.complete();
    } else {
      rq.endOk();
    }
    rq = two.start();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
