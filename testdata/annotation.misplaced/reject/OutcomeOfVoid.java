// A method without result has no outcome to test.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

interface OutcomeOfVoid {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE, value = "frame") void send(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
