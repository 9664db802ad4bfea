// The body gives the frame up where it returns true and nowhere else.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class BodyKeepsItsPromise {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean trySend(@Owned Frame frame) {
    if (frame.length() > 1500) {
      return false;
    }
    frame.send();
    return true;
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
