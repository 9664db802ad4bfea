// continue to an outer label leaves the request of this turn behind.
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class LabelledContinueLeaks {
  int sort(OwnedRing<Pdu> ring, long[] bad) {
    int failed = 0;
    requests:
    while (!ring.isEmpty()) {
      // :: error: [owned.leaked]
      Request<Pdu> rq = ring.poll();
      if (rq == null) break;
      for (long sector : bad) {
        if (sector == rq.sector()) {
          failed++;
          continue requests;
        }
      }
      rq.endOk();
    }
    return failed;
  }
}

class Pdu {
  int retries;
}
