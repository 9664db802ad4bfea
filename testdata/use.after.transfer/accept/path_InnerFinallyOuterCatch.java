// Mended: The inner finally block has ended the request when the outer handler runs.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.EOFException;
import java.io.IOException;

class InnerFinallyOuterCatch {
  private long failedAt;

  void copy(@Owned Request<Pdu> rq) {
    long sector = rq.sector();
    try {
      try {
        transfer(rq);
      } finally {
        rq.endOk();
      }
    } catch (IOException e) {
      failedAt = sector;
    }
  }

  void transfer(Request<Pdu> rq) throws IOException {
    if (rq.fua()) {
      throw new EOFException();
    }
  }
}

class Pdu {
  int retries;
}
