// "@Borrowed Request b = rq lends (giving up through b is borrow.transferred)": the loan is ended
// in a switch over the operation.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class BorrowedLocalLends {
  private long sectors;

  void finish(@Owned Request<Pdu> rq) {
    @Borrowed Request<Pdu> view = rq;
    switch (view.op()) {
      case READ, WRITE -> sectors += view.bytes() >> 9;
      case FLUSH -> {
        // :: error: [borrow.transferred]
        view.end(BlkStatus.OK);
      }
      default -> sectors++;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
