// Mended: A periodic task runs many times and may not own the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PeriodicTaskOwns {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(16);

  void retry(ScheduledExecutorService clock, @Owned Request<Pdu> rq) {
    if (!ring.offer(rq)) {
      rq.requeue(true);
    }
    clock.scheduleAtFixedRate(this::kick, 1, 1, TimeUnit.SECONDS);
  }

  private void kick() {
    Request<Pdu> waiting = ring.poll();
    if (waiting != null) {
      waiting.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
