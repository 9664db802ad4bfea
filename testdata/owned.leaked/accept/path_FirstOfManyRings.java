// The loop stops at the first ring that takes the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class FirstOfManyRings {
  private final List<OwnedRing<Pdu>> rings = new ArrayList<>();

  void submit(@Owned Request<Pdu> rq) {
    boolean taken = false;
    for (int i = 0; i < rings.size() && !taken; i++) {
      taken = rings.get(i).offer(rq);
    }
    if (!taken) {
      rq.requeue(true);
    }
  }

  void submitFast(@Owned Request<Pdu> rq) {
    for (OwnedRing<Pdu> ring : rings) {
      if (ring.offer(rq)) {
        return;
      }
    }
    rq.requeue(false);
  }
}

class Pdu {
  int retries;
}
