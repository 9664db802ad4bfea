// Mended: get(i) lends; an index loop has to remove.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;

class IndexLoopEnds {
  int endAll(List<@Owned Request<Pdu>> batch) {
    int bytes = 0;
    for (int i = batch.size() - 1; i >= 0; i--) {
      Request<Pdu> rq = batch.remove(i);
      bytes += rq.bytes();
      rq.endOk();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
