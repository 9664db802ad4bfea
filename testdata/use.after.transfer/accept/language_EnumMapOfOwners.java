// At most one owner for each key; the value that is replaced is dropped.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.EnumMap;
import java.util.EnumSet;

class EnumMapOfOwners {
  private final EnumMap<Op, @Owned Request<Pdu>> last = new EnumMap<>(Op.class);

  synchronized void hold(@Owned Request<Pdu> rq) {
    Request<Pdu> before = last.put(rq.op(), rq);
    if (before != null) {
      before.requeue(false);
    }
  }

  synchronized void flush() {
    for (Op op : EnumSet.of(Op.READ, Op.WRITE, Op.FLUSH)) {
      Request<Pdu> rq = last.remove(op);
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}

class Pdu {
  int retries;
}
