// The move into an `@Owned` local moves the duty as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class MovedLocalForgotten {
  int finish(@Owned Request<Pdu> rq) {
    @Owned Request<Pdu> mine = rq;
    int bytes = mine.bytes();
    mine.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
