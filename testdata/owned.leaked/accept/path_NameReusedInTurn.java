// One name for several requests, one after the other.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class NameReusedInTurn {
  void run(@Owned IdleRequest<Pdu> a, @Owned IdleRequest<Pdu> b, @Nullable @Owned Request<Pdu> c) {
    Request<Pdu> rq = a.start();
    rq.endOk();
    rq = b.start();
    if (rq.op().hasData()) {
      rq.complete();
      rq = null;
    }
    if (rq != null) {
      rq.endOk();
    }
    rq = c;
    if (rq != null) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
