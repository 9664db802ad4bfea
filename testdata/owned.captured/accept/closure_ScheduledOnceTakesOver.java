// A task that is scheduled for one time may own the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ScheduledOnceTakesOver {
  private final ScheduledExecutorService clock;

  ScheduledOnceTakesOver(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  void delay(@Owned Request<Pdu> rq) {
    clock.schedule(() -> rq.requeue(false), 10, TimeUnit.MILLISECONDS);
  }
}

class Pdu {
  int retries;
}
