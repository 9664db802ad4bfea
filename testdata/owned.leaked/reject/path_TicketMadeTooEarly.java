// A ticket promises that the ring has the request.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class TicketMadeTooEarly {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(16);
  private int next;

  @TransfersOn(when = Outcome.NON_NULL, value = "#1")
  // :: error: [owned.leaked]
  @Nullable Ticket reserve(@Owned Request<Pdu> rq) {
    Ticket ticket = new Ticket(next);
    if (ring.offer(rq)) {
      next++;
    }
    return ticket;
  }

  @Nullable @Owned Request<Pdu> next() {
    return ring.poll();
  }
}

record Ticket(int number) {}

class Pdu {
  int retries;
}
