// Mended: The loop over values() lends each request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.HashMap;

class ValuesLoopEnds {
  void fail(HashMap<Integer, @Owned Request<Pdu>> table) {
    for (Integer tag : new ArrayList<>(table.keySet())) {
      Request<Pdu> rq = table.remove(tag);
      if (rq != null) {
        rq.end(BlkStatus.OFFLINE);
      }
    }
  }
}

class Pdu {
  int retries;
}
