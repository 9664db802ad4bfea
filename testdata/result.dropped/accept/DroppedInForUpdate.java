// The update part of a for loop drops what it polls.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class DroppedInForUpdate {
  void skip(OwnedRing<Pdu> ring) {
    for (int i = 0; i < 4; i++) {
      Request<Pdu> rq = ring.poll();
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}

class Pdu {
  int retries;
}
