// Null says that the switch has ended the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class NullMeansEndedAlready {
  int handle(@Owned Request<Pdu> rq) {
    final int bytes = rq.bytes();
    Request<Pdu> left = null;
    switch (rq.op()) {
      case FLUSH:
        rq.endOk();
        break;
      case DISCARD:
      case WRITE_ZEROES:
        rq.end(BlkStatus.NOTSUPP);
        break;
      default:
        left = rq;
    }
    if (left == null) {
      // :: error: [use.after.transfer]
      return rq.bytes();
    }
    left.complete();
    return bytes;
  }
}

class Pdu {
  int retries;
}
