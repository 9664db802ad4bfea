// A flag decides which of two counts lends; both are released at the end.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class ReleasedAfterTheBranches {
  int compare(@Refcounted Request<Pdu> a, @Refcounted Request<Pdu> b, boolean first) {
    final Pdu pdu;
    if (first) {
      pdu = a.data();
    } else {
      pdu = b.data();
    }
    int n = pdu.retries + (first ? b : a).bytes();
    a.release();
    b.release();
    return n;
  }
}

class Pdu {
  int retries;
  long deadline;
}
