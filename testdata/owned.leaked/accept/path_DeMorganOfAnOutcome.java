// The negation is pushed through the condition, once in an if and once in a local.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class DeMorganOfAnOutcome {
  void one(Port port, @Owned Frame frame) {
    if (!(port.isOpen() && port.push(frame))) {
      frame.drop();
    }
  }

  void two(Port port, @Owned Frame frame) {
    boolean kept = !port.isOpen() || !port.push(frame);
    if (kept) {
      frame.drop();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Owned Frame frame);

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
