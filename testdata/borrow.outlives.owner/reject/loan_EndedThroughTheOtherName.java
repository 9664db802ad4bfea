// The loan was taken through one name of the request, the request ended through the other.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EndedThroughTheOtherName {
  static long finish(dev.custody.blk.@Owned Request<Pdu> rq, boolean failed) {
    var alias = rq;
    Pdu pdu = alias.data();
    long deadline = pdu.deadline;
    (failed ? alias : rq).end(failed ? BlkStatus.IOERR : BlkStatus.OK);
    // :: error: [borrow.outlives.owner]
    deadline -= pdu.retries;
    return deadline;
  }
}

class Pdu {
  int retries;
  long deadline;
}
