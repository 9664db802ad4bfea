// Mended: orElse(null) gives the request; the short way out forgets it.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.Optional;

interface OptionalElseNullForgotten {
  Optional<@Owned Request<Pdu>> find(int cmd);

  default int finish(int cmd) {
    Request<Pdu> rq = find(cmd).orElse(null);
    if (rq == null) {
      return 0;
    }
    int bytes = rq.bytes();
    if (bytes == 0) {
      rq.end(BlkStatus.IOERR);
      return -1;
    }
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
