// When the count became sole ownership, what the count lent is over.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class UniqueEndsTheLoan {
  int finish(@Refcounted Request<Pdu> rq) {
    Pdu pdu = rq.data();
    Request<Pdu> sole = rq.tryUnique();
    if (sole == null) {
      int retries = pdu.retries;
      rq.release();
      return retries;
    }
    sole.endOk();
    // :: error: [borrow.outlives.owner]
    return pdu.retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
