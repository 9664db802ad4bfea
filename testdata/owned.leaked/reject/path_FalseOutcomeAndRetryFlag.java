// True says that the cell is still here, whether or not somebody wants to try again.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class FalseOutcomeAndRetryFlag {
  private int again;

  // :: error: [owned.leaked]
  void transmit(Link link, @Owned Cell cell, boolean retry) {
    boolean full = link.full(cell);
    if (full && !retry) {
      cell.discard();
    } else if (full) {
      again++;
    }
  }
}

interface Link {
  @TransfersOn(when = Outcome.FALSE, value = "#1")
  boolean full(@Owned Cell cell);
}

@Tracked
interface Cell {
  void discard(@Owned Cell this);
}
