// Mended: The local says that it is only lent, and the ticket is spent through it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DeclaredLoanIsSpent {
  int enter(@Owned Ticket ticket, int limit) {
    @Borrowed Ticket view = ticket;
    int price = view.price();
    if (price < limit) {
      ticket.spend();
    }
    return price;
  }
}

@Tracked(droppable = true)
class Ticket {
  private final int price;

  Ticket(int price) {
    this.price = price;
  }

  int price() {
    return price;
  }

  void spend(@Owned Ticket this) {}
}
