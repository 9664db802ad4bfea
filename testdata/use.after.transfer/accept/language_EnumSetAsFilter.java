// A set of enum values decides what happens to a request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import java.util.EnumSet;

class EnumSetAsFilter {
  private final EnumSet<Op> supported = EnumSet.of(Op.READ, Op.WRITE);

  void enable(Op... more) {
    for (Op op : more) {
      supported.add(op);
    }
    supported.removeIf(op -> op == Op.DISCARD);
  }

  void queue(@Owned IdleRequest<Pdu> idle) {
    if (!supported.contains(idle.op())) {
      idle.reject(BlkStatus.NOTSUPP);
      return;
    }
    idle.start().endOk();
  }
}

class Pdu {
  int retries;
}
