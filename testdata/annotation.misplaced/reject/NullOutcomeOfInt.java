// A number is never null.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

interface NullOutcomeOfInt {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.NULL, value = "frame") int send(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
