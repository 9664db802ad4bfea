// An `@Owned` local moves the request and is the one to be used.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class MovedIntoOwnedLocal {
  void finish(@Owned Request<Pdu> rq) {
    @Owned Request<Pdu> mine = rq;
    mine.bytes();
    mine.endOk();
  }
}

class Pdu {
  int retries;
}
