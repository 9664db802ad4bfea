// The handler throws another exception and forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;
import java.io.UncheckedIOException;

class RethrowForgets {
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer();
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      throw new UncheckedIOException(e);
    }
    rq.endOk();
  }

  void transfer() throws IOException {}
}

class Pdu {
  int retries;
}
