// get(i) lends; an index loop has to remove.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;

class IndexLoopEnds {
  int endAll(List<@Owned Request<Pdu>> batch) {
    int bytes = 0;
    for (int i = 0; i < batch.size(); i++) {
      Request<Pdu> rq = batch.get(i);
      bytes += rq.bytes();
      // :: error: [borrow.transferred]
      rq.endOk();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
