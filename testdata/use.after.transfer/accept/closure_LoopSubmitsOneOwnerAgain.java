// Mended: Every turn of the loop makes a closure that takes the same ticket.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LoopSubmitsOneOwnerAgain {
  static void retry(Work work, @Owned Ticket ticket, int turns) {
    int left = turns;
    do {
      work.submit(() -> new Ticket(turns).redeem());
      left--;
    } while (left > 0);
    work.submit(() -> ticket.redeem());
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
record Ticket(int number) {
  void redeem(@Owned Ticket this) {}

  void refund(@Owned Ticket this) {}
}
