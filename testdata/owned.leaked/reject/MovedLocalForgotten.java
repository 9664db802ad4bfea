// The move into an `@Owned` local moves the duty as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class MovedLocalForgotten {
  // :: error: [owned.leaked]
  int finish(@Owned Request<Pdu> rq) {
    @Owned Request<Pdu> mine = rq;
    return mine.bytes();
  }
}

class Pdu {
  int retries;
}
