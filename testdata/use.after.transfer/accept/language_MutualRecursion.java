// Two methods pass a request to and fro until one of them ends it.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class MutualRecursion {
  private int hops;

  void ping(@Owned Request<Pdu> rq, int left) {
    hops++;
    if (left <= 0) {
      rq.endOk();
    } else {
      pong(left - 1, rq);
    }
  }

  private void pong(int left, @Owned Request<Pdu> rq) {
    if (hops > rq.bytes()) {
      rq.requeue(true);
      return;
    }
    ping(rq, left - 1);
  }

  void start(@Owned IdleRequest<Pdu> idle) {
    ping(idle.start(), 8);
  }
}

class Pdu {
  int retries;
}
