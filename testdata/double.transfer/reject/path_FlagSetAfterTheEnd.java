// The end itself may throw, and the finally block then ends once more.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class FlagSetAfterTheEnd {
  void finish(@Owned Request<Pdu> rq) throws IOException {
    boolean done = false;
    try {
      transfer(rq);
      rq.endOk();
      done = true;
    } finally {
      if (!done) {
        // :: error: [double.transfer]
        rq.end(BlkStatus.IOERR);
      }
    }
  }

  private void transfer(@Borrowed Request<Pdu> rq) throws IOException {
    if (rq.bytes() == 0) {
      throw new IOException("nothing to transfer");
    }
  }
}

class Pdu {
  int retries;
}
