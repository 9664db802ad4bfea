// The argument that the outcome decides about must exist.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

interface OutcomeOfNobody {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE, value = "#2") boolean send(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
