// The outcome of a call tells nothing of arguments that are not there, or are only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeOfAnother {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE, value = "packet")
  boolean offer(@Owned Frame frame) {
    frame.send();
    return true;
  }

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE)
  static boolean put(@Owned Frame frame) {
    frame.send();
    return true;
  }

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.NORMAL_RETURN)
  int look(@Borrowed Frame frame) {
    return frame.length();
  }

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  int send(@Owned Frame frame) {
    frame.send();
    return 1;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
