// Mended: The finally block reads the data on the path where the request was ended, too.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class DataReadInFinally {
  private int retries;

  void finish(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    try {
      retries += pdu.retries;
    } finally {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
