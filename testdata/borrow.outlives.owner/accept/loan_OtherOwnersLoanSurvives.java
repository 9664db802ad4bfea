// Ending one request leaves the loans of the other alone.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class OtherOwnersLoanSurvives {
  int finish(@Owned Request<Pdu> a, @Owned Request<Pdu> b) {
    Pdu ofA = a.data();
    Pdu ofB = b.data();
    int n = ofA.retries;
    a.endOk();
    n += ofB.retries;
    b.endOk();
    return n;
  }

  int swapped(@Owned Request<Pdu> a, @Owned Request<Pdu> b) {
    Pdu pdu = a.data();
    Request<Pdu> t = a;
    a = b;
    b = t;
    a.endOk();
    int n = pdu.retries;
    b.end(BlkStatus.IOERR);
    return n;
  }
}

class Pdu {
  int retries;
  long deadline;
}
