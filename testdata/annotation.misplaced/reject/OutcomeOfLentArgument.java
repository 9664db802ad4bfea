// What is only lent never changes hands.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

interface OutcomeOfLentArgument {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE, value = "frame") boolean send(@Borrowed Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
