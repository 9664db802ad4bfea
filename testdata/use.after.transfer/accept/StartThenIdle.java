// The started request is asked for its sector.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class StartThenIdle {
  void queue(@Owned IdleRequest<Pdu> idle) {
    Request<Pdu> rq = idle.start();
    rq.sector();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
