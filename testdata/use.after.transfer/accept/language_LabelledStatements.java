// Labels on loops and on a block, left by break and continue.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LabelledStatements {
  int sort(OwnedRing<Pdu> ring, long[] bad) {
    int failed = 0;
    requests:
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      for (long sector : bad) {
        if (sector == rq.sector()) {
          rq.end(BlkStatus.MEDIUM);
          failed++;
          continue requests;
        }
      }
      rq.endOk();
    }
    return failed;
  }

  void finish(@Owned Request<Pdu> rq, boolean flush, boolean durable) {
    checked:
    {
      if (!flush) break checked;
      if (durable) {
        rq.complete();
        return;
      }
      rq.requeue(false);
      return;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
