// Numbers and strings that were read through a loan are nobody's loan.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

class NumbersOutliveTheirRequest {
  private long lastSector;
  private String lastOp = "";

  long finish(@Owned Request<Pdu> rq) {
    Pdu pdu = rq.data();
    long deadline = pdu.deadline;
    Op op = rq.op();
    long lengths = 0;
    for (var s : rq.segments()) {
      lengths = lengths * 31 + s.length();
    }
    lastSector = rq.sector();
    lastOp = "op " + op + " in " + rq.hwQueue();
    rq.endOk();
    return op.isWrite() ? deadline : lengths;
  }

  String last() {
    return lastOp + " at " + lastSector;
  }
}

class Pdu {
  int retries;
  long deadline;
}
