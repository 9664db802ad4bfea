// Requests move from a ring into a list and are ended from there.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class DrainToList {
  void drain(OwnedRing<Pdu> ring, ArrayDeque<@Owned Request<Pdu>> batch) {
    for (Request<Pdu> rq = ring.poll(); rq != null; rq = ring.poll()) {
      batch.add(rq);
    }
    while (!batch.isEmpty()) {
      batch.remove().endOk();
    }
  }
}

class Pdu {
  int retries;
}
