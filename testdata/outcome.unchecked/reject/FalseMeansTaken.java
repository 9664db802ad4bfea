// Here false says that the frame was taken.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class FalseMeansTaken {
  void send(Port port, @Owned Frame frame) {
    // :: error: [outcome.unchecked]
    port.refuses(frame);
  }
}

interface Port {
  @TransfersOn(when = Outcome.FALSE, value = "frame")
  boolean refuses(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
