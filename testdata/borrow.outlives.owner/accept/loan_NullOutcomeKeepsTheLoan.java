// While the count is not unique, what it lent stays good.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class NullOutcomeKeepsTheLoan {
  int settle(@Refcounted Request<Pdu> rq, int tries) {
    Pdu pdu = rq.data();
    for (int i = 0; i < tries; i++) {
      Request<Pdu> sole = rq.tryUnique();
      if (sole != null) {
        int retries = sole.data().retries;
        sole.endOk();
        return retries;
      }
      if (pdu.retries > 3) {
        break;
      }
    }
    int retries = pdu.retries;
    rq.release();
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
