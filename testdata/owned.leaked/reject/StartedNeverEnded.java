// The started request comes from the call of start().
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class StartedNeverEnded {
  int queue(@Owned IdleRequest<Pdu> idle) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = idle.start();
    return rq.bytes();
  }
}

class Pdu {
  int retries;
}
