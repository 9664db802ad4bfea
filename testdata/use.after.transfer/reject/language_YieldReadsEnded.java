// The value of a yield is read from the request that was just ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class YieldReadsEnded {
  int finish(@Owned Request<Pdu> rq, int status) {
    return switch (status) {
      case 0 -> {
        int bytes = rq.bytes();
        rq.endOk();
        yield bytes;
      }
      case 1 -> {
        rq.end(BlkStatus.MEDIUM);
        // :: error: [use.after.transfer]
        yield -rq.bytes();
      }
      default -> {
        rq.requeue(true);
        yield 0;
      }
    };
  }
}

class Pdu {
  int retries;
}
