// Switch expressions inside switch expressions, with yield and arrows.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwitchYieldsNested {
  String finish(@Owned Request<Pdu> rq, int status, boolean retry) {
    return switch (status) {
      case 0 -> {
        rq.endOk();
        yield "ok";
      }
      case 1, 2 -> {
        boolean kick = switch (rq.op()) {
          case READ, WRITE -> true;
          case FLUSH -> {
            int bytes = rq.bytes();
            yield bytes == 0;
          }
          default -> false;
        };
        if (retry) {
          rq.requeue(kick);
          yield "again";
        }
        rq.end(BlkStatus.AGAIN);
        yield "later";
      }
      default -> {
        rq.end(BlkStatus.IOERR);
        yield "failed " + status;
      }
    };
  }
}

class Pdu {
  int retries;
}
