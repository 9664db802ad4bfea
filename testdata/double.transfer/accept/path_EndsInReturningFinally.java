// A finally that returns ends the request, once.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EndsInReturningFinally {
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    try {
      if (failed) {
        throw new IllegalStateException("failed");
      }
    } finally {
      rq.endOk();
      return 1;
    }
  }
}

class Pdu {
  int retries;
}
