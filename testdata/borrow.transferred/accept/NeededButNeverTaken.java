// Mended: the method that sends the frame takes it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NeededButNeverTaken {
  @TransfersOn(when = Outcome.NEVER, value = "frame")
  int measure(@Owned Frame frame) {
    return frame.length();
  }

  void end(@Owned Frame frame, int port) {
    frame.send();
  }

  @TransfersOn(when = Outcome.NEVER, value = "first")
  int onlyFirst(@Owned Frame first, @Owned Frame second) {
    second.send();
    return first.length();
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
