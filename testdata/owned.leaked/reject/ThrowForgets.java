// A throw statement is a way out of the method.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ThrowForgets {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq, int status) {
    if (status < 0) {
      throw new IllegalStateException("status " + status);
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
