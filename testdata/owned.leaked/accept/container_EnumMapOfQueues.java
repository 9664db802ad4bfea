// One queue per operation, drained in order of the enum.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.EnumMap;

class EnumMapOfQueues {
  private final EnumMap<Op, ArrayDeque<@Owned Request<Pdu>>> byOp = new EnumMap<>(Op.class);

  EnumMapOfQueues() {
    for (Op op : Op.values()) {
      byOp.put(op, new ArrayDeque<>());
    }
  }

  synchronized void add(@Owned Request<Pdu> rq) {
    ArrayDeque<@Owned Request<Pdu>> queue = byOp.get(rq.op());
    queue.addLast(rq);
  }

  synchronized void runAll() {
    for (Op op : Op.values()) {
      ArrayDeque<@Owned Request<Pdu>> queue = byOp.get(op);
      Request<Pdu> rq;
      while ((rq = queue.pollFirst()) != null) {
        rq.endOk();
      }
    }
  }
}

class Pdu {
  int retries;
}
