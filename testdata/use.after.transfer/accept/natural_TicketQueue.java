// Tickets wait in line; the one that is called may be gone already and is then cancelled.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TicketQueue {
  private final ArrayDeque<@Owned Ticket> line = new ArrayDeque<>();
  private long nextNumber;
  private long served;

  long draw(String customer) {
    Ticket ticket = new Ticket(nextNumber++, customer);
    long number = ticket.number();
    line.addLast(ticket);
    return number;
  }

  @Nullable @Owned Ticket call(@RunsNow Presence presence) {
    while (true) {
      Ticket ticket = line.pollFirst();
      if (ticket == null) {
        return null;
      }
      if (presence.isHere(ticket)) {
        return ticket;
      }
      ticket.cancel();
    }
  }

  String serveNext(List<String> present) {
    Ticket ticket = call(candidate -> present.contains(candidate.customer()));
    if (ticket == null) {
      return "nobody";
    }
    String customer = ticket.customer();
    ticket.serve();
    served++;
    return customer;
  }

  long served() {
    return served;
  }
}

interface Presence {
  boolean isHere(@Borrowed Ticket ticket);
}

@Tracked
final class Ticket {
  private final long number;
  private final String customer;

  Ticket(long number, String customer) {
    this.number = number;
    this.customer = customer;
  }

  long number() {
    return number;
  }

  String customer() {
    return customer;
  }

  void serve(@Owned Ticket this) {}

  void cancel(@Owned Ticket this) {}
}
