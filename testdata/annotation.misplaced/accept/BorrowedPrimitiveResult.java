// A number is not lent.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class BorrowedPrimitiveResult {
  long sector(@Borrowed Request<Pdu> rq) {
    return rq.sector();
  }
}

class Pdu {
  int retries;
}
