// A return in the finally block swallows the exception and forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ReturnInFinally {
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    try {
      if (failed) {
        throw new IllegalStateException("failed");
      }
    } finally {
      rq.endOk();
    }
    return 1;
  }
}

class Pdu {
  int retries;
}
