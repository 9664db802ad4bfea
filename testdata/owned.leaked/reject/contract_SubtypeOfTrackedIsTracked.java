// "a reference whose declared class is @Tracked" (or a subtype of one): a record that implements a
// tracked interface.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SubtypeOfTrackedIsTracked {
  static int board(boolean vip) {
    // :: error: [owned.leaked]
    Ticket ticket = new Paper(vip ? 1 : 40);
    int seat = ticket.seat();
    return seat;
  }
}

@Tracked
interface Ticket {
  int seat();

  void redeem(@Owned Ticket this);
}

record Paper(int seat) implements Ticket {
  @Override
  public void redeem(@Owned Paper this) {}
}
