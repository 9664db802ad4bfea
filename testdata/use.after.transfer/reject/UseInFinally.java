// The finally block reads what the try block gave up.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class UseInFinally {
  private int lastBytes;

  void finish(@Owned Request<Pdu> rq) {
    try {
      rq.endOk();
    } finally {
      // :: error: [use.after.transfer]
      lastBytes = rq.bytes();
    }
  }
}

class Pdu {
  int retries;
}
