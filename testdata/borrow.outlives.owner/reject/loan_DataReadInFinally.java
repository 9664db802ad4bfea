// The finally block reads the data on the path where the request was ended, too.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DataReadInFinally {
  private int retries;

  void finish(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    try {
      rq.endOk();
    } finally {
      // :: error: [borrow.outlives.owner]
      retries += pdu.retries;
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
