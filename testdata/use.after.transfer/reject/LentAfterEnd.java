// A request that was ended is lent to a helper.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LentAfterEnd {
  void finish(@Owned Request<Pdu> rq) {
    rq.end(BlkStatus.IOERR);
    // :: error: [use.after.transfer]
    account(rq);
  }

  void account(@Borrowed Request<Pdu> rq) {
    rq.bytes();
  }
}

class Pdu {
  int retries;
}
