// An `@Owned` local moves the request; the old name is given up.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class MovedIntoOwnedLocal {
  void finish(@Owned Request<Pdu> rq) {
    @Owned Request<Pdu> mine = rq;
    // :: error: [use.after.transfer]
    rq.bytes();
    mine.endOk();
  }
}

class Pdu {
  int retries;
}
