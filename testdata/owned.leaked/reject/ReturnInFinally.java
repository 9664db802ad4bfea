// A return in the finally block swallows the exception and forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ReturnInFinally {
  // :: error: [owned.leaked]
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    try {
      if (failed) {
        throw new IllegalStateException("failed");
      }
      rq.endOk();
    } finally {
      return 1;
    }
  }
}

class Pdu {
  int retries;
}
