// start() hands out the started request; dropping it leaves nobody to end it.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;

class StartedAndDropped {
  void queue(@Owned IdleRequest<Pdu> idle) {
    // :: error: [result.dropped]
    idle.start();
  }
}

class Pdu {
  int retries;
}
