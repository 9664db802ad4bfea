// The flag is set before the end, which takes the request even where it throws.
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
      done = true;
      rq.endOk();
    } finally {
      if (!done) {
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
