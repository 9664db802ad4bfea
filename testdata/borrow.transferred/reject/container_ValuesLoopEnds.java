// The loop over values() lends each request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.HashMap;

class ValuesLoopEnds {
  void fail(HashMap<Integer, @Owned Request<Pdu>> table) {
    for (Request<Pdu> rq : table.values()) {
      // :: error: [borrow.transferred]
      rq.end(BlkStatus.OFFLINE);
    }
  }
}

class Pdu {
  int retries;
}
