// The second argument throws before the request changes hands.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class ArgumentThrows {
  void submit(@Owned Request<Pdu> rq) throws IOException {
    int size;
    try {
      size = size();
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      throw e;
    }
    hand(rq, size);
  }

  void hand(@Owned Request<Pdu> rq, int size) {
    rq.endOk();
  }

  int size() throws IOException {
    return 0;
  }
}

class Pdu {
  int retries;
}
