// Mended: On one branch the closure that is run does not hold the ticket.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class BranchAssignsEmptyClosure {
  private int late;

  void settle(@Owned Ticket ticket, boolean paid) {
    @RunsOnce Runnable step;
    if (paid) {
      step = ticket::redeem;
    } else {
      step =
          () -> {
            late++;
            ticket.refund();
          };
    }
    step.run();
  }
}

@Tracked
record Ticket(int number) {
  void redeem(@Owned Ticket this) {}

  void refund(@Owned Ticket this) {}
}
