// Locals without a written type follow what flows into them.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class VarEverywhere {
  private final ArrayDeque<@Owned Request<Pdu>> waiting = new ArrayDeque<>();

  synchronized void add(@Owned IdleRequest<Pdu> idle) {
    var rq = idle.start();
    var sector = rq.sector();
    if (sector < 0) {
      rq.end(BlkStatus.INVAL);
      return;
    }
    waiting.addLast(rq);
  }

  synchronized long flush() {
    var bytes = 0L;
    for (var rq : waiting) {
      bytes += rq.bytes();
    }
    for (var rq = waiting.poll(); rq != null; rq = waiting.poll()) {
      var done = rq;
      done.endOk();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
