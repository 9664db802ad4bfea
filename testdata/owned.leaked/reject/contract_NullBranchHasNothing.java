// "null tests count: on the branch where the value is null there is nothing to give up": && mixes
// the null test with another one.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class NullBranchHasNothing {
  boolean abort(InflightTable<Pdu> table, int tag) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = table.take(tag);
    if (rq != null && rq.bytes() > 0) {
      rq.end(BlkStatus.IOERR);
      return true;
    }
    return false;
  }
}

class Pdu {
  int retries;
}
