// A record pattern of the header decides; the request goes by each of its cases.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class HeaderDecidesInSwitch {
  sealed interface Reply permits Done, Failed, Later {}

  record Done(int bytes) implements Reply {}

  record Failed(Cause cause, boolean retry) implements Reply {}

  record Later(long nanos) implements Reply {}

  record Cause(int code) {}

  private int late;

  void answer(@Owned Request<Pdu> rq, Reply reply) {
    switch (reply) {
      case Done(var bytes) when bytes == rq.bytes() -> rq.endOk();
      case Done(_) -> rq.end(BlkStatus.IOERR);
      case Failed(Cause(int code), _) when code > 100 -> rq.end(BlkStatus.MEDIUM);
      case Failed(_, boolean retry) -> {
        if (retry) {
          rq.requeue(true);
        } else {
          rq.end(BlkStatus.TARGET);
        }
      }
      case Later(_) -> {
        late++;
        rq.requeue(false);
      }
    }
  }
}

class Pdu {
  int retries;
}
