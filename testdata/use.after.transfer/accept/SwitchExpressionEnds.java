// Arms of a switch expression end the request before its size is added.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwitchExpressionEnds {
  int finish(@Owned Request<Pdu> rq, int status) {
    int bytes = rq.bytes();
    int result =
        switch (status) {
          case 0 -> {
            rq.endOk();
            yield 1;
          }
          default -> {
            rq.end(BlkStatus.IOERR);
            yield 0;
          }
        };
    return result * bytes;
  }
}

class Pdu {
  int retries;
}
