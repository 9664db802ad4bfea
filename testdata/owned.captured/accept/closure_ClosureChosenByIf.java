// Both branches store a closure that owns the ticket; it is run once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureChosenByIf {
  void settle(@Owned Ticket ticket, boolean paid) {
    @RunsOnce Runnable step;
    if (paid) {
      step = () -> ticket.redeem();
    } else {
      step = ticket::refund;
    }
    step.run();
  }
}

@Tracked
record Ticket(int number) {
  void redeem(@Owned Ticket this) {}

  void refund(@Owned Ticket this) {}
}
