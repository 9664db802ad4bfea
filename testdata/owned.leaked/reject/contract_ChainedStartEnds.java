// "chained expressions follow the value": the request that start() returns in the chain is only
// read there, and nobody holds it afterwards.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;

class ChainedStartEnds {
  void queue(@Owned IdleRequest<Pdu> idle) {
    // :: error: [owned.leaked]
    int bytes = idle.start().bytes();
    System.out.println(bytes);
  }
}

class Pdu {
  int retries;
}
