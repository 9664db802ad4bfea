// The helper borrows the request before it is ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LentAfterEnd {
  void finish(@Owned Request<Pdu> rq) {
    account(rq);
    rq.end(BlkStatus.IOERR);
  }

  void account(@Borrowed Request<Pdu> rq) {
    rq.bytes();
  }
}

class Pdu {
  int retries;
}
