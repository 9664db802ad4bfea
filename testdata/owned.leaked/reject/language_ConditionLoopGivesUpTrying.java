// The loop ends when the attempts are used up, with the frame still owned.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class ConditionLoopGivesUpTrying {
  interface Link {
    @TransfersOn(when = Outcome.TRUE, value = "frame")
    boolean trySend(@Owned Frame frame);
  }

  private int failures;

  // :: error: [owned.leaked]
  boolean send(Link link, @Owned Frame frame) {
    int attempts = 0;
    while (attempts++ < 3) {
      if (link.trySend(frame)) {
        return true;
      }
    }
    failures++;
    return false;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
