// A droppable token may be forgotten, not used after it was spent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DroppableStillMoves {
  int spend(@Owned Token token, boolean now) {
    if (!now) {
      return 0;
    }
    token.spend();
    // :: error: [use.after.transfer]
    return token.worth();
  }
}

@Tracked(droppable = true)
class Token {
  private final int worth;

  Token(int worth) {
    this.worth = worth;
  }

  int worth() {
    return worth;
  }

  void spend(@Owned Token this) {}
}
