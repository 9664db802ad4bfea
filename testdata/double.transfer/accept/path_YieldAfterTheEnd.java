// The arms of the switch yield the status to end with.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class YieldAfterTheEnd {
  private int flushes;

  void handle(@Owned Request<Pdu> rq) {
    BlkStatus status =
        switch (rq.op()) {
          case READ, WRITE -> BlkStatus.OK;
          case FLUSH -> {
            flushes++;
            yield BlkStatus.OK;
          }
          default -> BlkStatus.NOTSUPP;
        };
    rq.end(status);
  }
}

class Pdu {
  int retries;
}
