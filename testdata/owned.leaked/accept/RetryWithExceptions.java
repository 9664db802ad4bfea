// A loop of attempts, each of which may throw.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class RetryWithExceptions {
  void finish(@Owned Request<Pdu> rq) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        transfer();
        rq.endOk();
        return;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    rq.end(BlkStatus.IOERR);
  }

  void transfer() throws IOException {}
}

class Pdu {
  int retries;
}
