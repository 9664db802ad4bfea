// The handler is for IOException; the end in the body is not among what it sees.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class CheckedHandlerSeesNoUnchecked {
  private int failed;

  void finish(@Owned Request<Pdu> rq, Journal journal) {
    try {
      journal.begin(rq.sector());
      rq.endOk();
    } catch (IOException e) {
      failed++;
      rq.end(BlkStatus.IOERR);
    }
  }
}

interface Journal {
  void begin(long sector) throws IOException;
}

class Pdu {
  int retries;
}
