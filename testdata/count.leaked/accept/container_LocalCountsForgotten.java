// Mended: A local list of counts that is not emptied keeps the request alive for ever.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class LocalCountsForgotten {
  void fanOut(@Owned Request<Pdu> rq, int copies) {
    Request<Pdu> mine = rq.share();
    List<@Refcounted Request<Pdu>> others = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      others.add(mine.retain());
    }
    mine.release();
    while (!others.isEmpty()) {
      others.remove(0).release();
    }
  }
}

class Pdu {
  int retries;
}
