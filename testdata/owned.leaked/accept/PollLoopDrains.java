// The loop ends what it polls until nothing is left.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class PollLoopDrains {
  void drain(OwnedRing<Pdu> ring) {
    Request<Pdu> rq;
    while ((rq = ring.poll()) != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
