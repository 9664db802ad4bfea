// The finally block ends the request on every path, the normal one included.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.IOException;

class UsedAfterEndingFinally {
  int finish(@Owned Request<Pdu> rq) throws IOException {
    int bytes;
    int queue = rq.hwQueue();
    try {
      bytes = measure(rq);
    } finally {
      rq.endOk();
    }
    // :: error: [use.after.transfer]
    return bytes + rq.hwQueue();
  }

  int measure(@Borrowed Request<Pdu> rq) throws IOException {
    return rq.bytes();
  }
}

class Pdu {
  int retries;
}
