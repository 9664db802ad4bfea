// Whoever owns a request ends it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class NeverEnded {
  private int bytes;

  // :: error: [owned.leaked]
  void queue(@Owned Request<Pdu> rq) {
    bytes += rq.bytes();
  }
}

class Pdu {
  int retries;
}
