// One arm of the switch ends the request and yields a status to end it with.
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
            rq.endOk();
            yield BlkStatus.OK;
          }
          default -> BlkStatus.NOTSUPP;
        };
    // :: error: [double.transfer]
    rq.end(status);
  }
}

class Pdu {
  int retries;
}
