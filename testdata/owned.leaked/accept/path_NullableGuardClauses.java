// One guard clause after the other, each of which leaves nothing behind.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class NullableGuardClauses {
  private volatile boolean frozen;

  boolean expire(RequestTimer<Pdu> timer, InflightTable<Pdu> table, int tag) {
    if (frozen) {
      return false;
    }
    Request<Pdu> rq = timer.cancel();
    if (rq == null) {
      rq = table.take(tag);
    }
    if (rq == null) {
      return false;
    }
    if (rq.op() == Op.FLUSH) {
      rq.end(BlkStatus.TIMEOUT);
      return true;
    }
    if (rq.bytes() != 0 && !frozen) {
      rq.requeue(true);
      return true;
    }
    rq.end(BlkStatus.IOERR);
    return true;
  }

  void freeze() {
    frozen = true;
  }
}

class Pdu {
  int retries;
}
