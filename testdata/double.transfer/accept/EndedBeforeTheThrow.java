// The request is ended before the step that throws, and again in the handler.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class EndedBeforeTheThrow {
  void finish(@Owned Request<Pdu> rq) {
    try {
      flush();
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.endOk();
  }

  void flush() throws IOException {}
}

class Pdu {
  int retries;
}
