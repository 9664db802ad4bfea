// The owner and a loan of it cannot be passed together.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class OwnerAndItsLoan {
  void finish(@Owned Request<Pdu> rq) {
    both(rq, rq.data().retries);
  }

  void both(@Owned Request<Pdu> rq, int retries) {
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
