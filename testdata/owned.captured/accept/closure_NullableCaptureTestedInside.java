// What was polled may be null; the closure tests it.
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class NullableCaptureTestedInside {
  void next(OwnedRing<Pdu> ring, Work work) {
    final Request<Pdu> rq = ring.poll();
    work.submit(
        () -> {
          if (rq == null) {
            return;
          }
          rq.endOk();
        });
  }

  void sooner(OwnedRing<Pdu> ring, Work work) {
    Request<Pdu> rq = ring.poll();
    if (rq != null) {
      work.submit(() -> rq.endOk());
    }
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
