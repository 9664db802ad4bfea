// The finally block reads what the try block gave up.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class UseInFinally {
  private int lastBytes;

  void finish(@Owned Request<Pdu> rq) {
    lastBytes = rq.bytes();
    try {
      rq.endOk();
    } finally {
      lastBytes++;
    }
  }
}

class Pdu {
  int retries;
}
