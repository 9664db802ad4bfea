// One handler for two exceptions forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class MultiCatchForgets {
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer();
    } catch (IOException | InterruptedException e) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.endOk();
  }

  void transfer() throws IOException, InterruptedException {}
}

class Pdu {
  int retries;
}
