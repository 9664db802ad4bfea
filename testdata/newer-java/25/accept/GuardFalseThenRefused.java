// The outcome of the guard's offer decides between the cases; the last one must not forget.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class GuardFalseThenRefused {
  private int refused;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, Object origin) {
    switch (origin) {
      case String name when name.isEmpty() -> rq.end(BlkStatus.INVAL);
      case String _ when ring.offer(rq) -> refused = 0;
      case Integer priority when priority > 3 && ring.offer(rq) -> refused = 0;
      case Integer _ -> {
        refused++;
        rq.end(BlkStatus.DEV_RESOURCE);
      }
      default -> rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
