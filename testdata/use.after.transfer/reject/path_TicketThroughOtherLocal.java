// The ticket goes through a second name before it is tested.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class TicketThroughOtherLocal {
  int reserve(Pool pool, @Owned Page page) {
    int size = page.size();
    Ticket ticket = pool.reserve(page);
    var kept = ticket;
    if (kept == null) {
      page.free();
      return 0;
    }
    // :: error: [use.after.transfer]
    return page.size() + kept.number();
  }
}

interface Pool {
  @TransfersOn(when = Outcome.NON_NULL, value = "page")
  @Nullable Ticket reserve(@Owned Page page);
}

record Ticket(int number) {}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
