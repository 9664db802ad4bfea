// What is returned is known not to be null by its form, so the ring has the request.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.Request;
import dev.custody.blk.OwnedRing;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class TicketsPromise {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(16);
  private int next;

  record Ticket(int number) {}

  @TransfersOn(when = Outcome.NON_NULL, value = "#1")
  @Nullable Ticket reserve(@Owned Request<Pdu> rq) {
    Ticket ticket = null;
    if (ring.offer(rq)) {
      ticket = new Ticket(next);
    }
    return ticket;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "#1")
  @Nullable Integer number(@Owned Request<Pdu> rq) {
    if (ring.offer(rq)) {
      return next++;
    }
    return null;
  }

  @TransfersOn(when = Outcome.NULL, value = "#1")
  @Nullable String refuse(@Owned Request<Pdu> rq) {
    return ring.offer(rq) ? null : "full at " + next;
  }

  @TransfersOn(when = Outcome.NULL, value = "#1")
  @Nullable Exception send(@Owned Request<Pdu> rq) {
    try {
      connect();
    } catch (IOException e) {
      return e;
    }
    rq.endOk();
    return null;
  }

  private void connect() throws IOException {
    if (next > 3) {
      throw new IOException("closed");
    }
  }

  @Nullable @Owned Request<Pdu> next() {
    return ring.poll();
  }
}

class Pdu {
  int retries;
}
