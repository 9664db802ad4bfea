// A periodic task runs many times and may not own the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PeriodicTaskOwns {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(16);

  void retry(ScheduledExecutorService clock, @Owned Request<Pdu> rq) {
    // :: error: [owned.captured]
    clock.scheduleAtFixedRate(() -> rq.requeue(true), 1, 1, TimeUnit.SECONDS);
  }
}

class Pdu {
  int retries;
}
