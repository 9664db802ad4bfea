// A checked exception leaves the method with the request unended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class CheckedExceptionForgets {
  void queue(@Owned Request<Pdu> rq) throws IOException {
    try {
      transfer(rq);
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      throw e;
    }
    rq.endOk();
  }

  void transfer(@Borrowed Request<Pdu> rq) throws IOException {}
}

class Pdu {
  int retries;
}
