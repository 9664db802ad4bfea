// gap: in a finally block that returns, the end is taken for one that comes twice
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EndsInReturningFinally {
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    try {
      if (failed) {
        throw new IllegalStateException("failed");
      }
    } finally {
      // :: error: [double.transfer]
      rq.endOk();
      return 1;
    }
  }
}

class Pdu {
  int retries;
}
