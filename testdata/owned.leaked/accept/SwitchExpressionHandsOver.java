// Every arm of the switch expression gives the request up.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;

class SwitchExpressionHandsOver {
  int finish(@Owned IdleRequest<Pdu> idle, Op op) {
    return switch (op) {
      case READ, WRITE -> {
        idle.start().endOk();
        yield 0;
      }
      case FLUSH -> {
        idle.requeue(false);
        yield 1;
      }
      default -> {
        idle.reject(BlkStatus.NOTSUPP);
        yield 2;
      }
    };
  }
}

class Pdu {
  int retries;
}
