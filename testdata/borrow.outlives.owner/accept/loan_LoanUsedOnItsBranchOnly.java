// The loan is taken and used on one branch; the other branch ends the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class LoanUsedOnItsBranchOnly {
  int check(@Owned Request<Pdu> rq, int mode) {
    Pdu pdu = null;
    switch (mode) {
      case 0:
        pdu = rq.data();
        break;
      case 1:
        rq.end(BlkStatus.NOTSUPP);
        return -1;
      default:
        rq.requeue(true);
        return -2;
    }
    int retries = pdu == null ? 0 : pdu.retries;
    rq.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
