// Mended: The first handler that wants the request ends it, and the search is over.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import java.util.List;

class HandlerLoopWithoutBreak {
  void dispatch(@Owned Request<Pdu> rq, List<Handler> handlers) {
    Op op = rq.op();
    boolean done = false;
    for (Handler handler : handlers) {
      if (handler.wants(op)) {
        handler.count();
        rq.endOk();
        done = true;
        break;
      }
    }
    if (!done) {
      rq.end(BlkStatus.NOTSUPP);
    }
  }
}

interface Handler {
  boolean wants(Op op);

  void count();
}

class Pdu {
  int retries;
}
