// The loop has one way out, and it carries the request.
import dev.custody.blk.HwQueue;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class EndlessUntilBreak {
  void takeOne(OwnedRing<Pdu> ring, HwQueue<Pdu> hw) {
    Request<Pdu> rq;
    while (true) {
      rq = ring.poll();
      if (rq != null) {
        break;
      }
      if (hw.isStopped()) {
        return;
      }
      hw.run();
    }
    rq.setSector(rq.sector() + 8);
    rq.complete();
  }
}

class Pdu {
  int retries;
}
