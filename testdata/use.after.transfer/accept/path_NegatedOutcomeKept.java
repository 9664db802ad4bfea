// Mended: The negation of the outcome is kept, and both of its sides are handled.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NegatedOutcomeKept {
  private long dropped;
  private long bytes;

  void send(Port port, @Owned Frame frame) {
    int length = frame.length();
    boolean refused = !port.push(frame);
    if (refused) {
      dropped++;
      frame.drop();
    } else {
      bytes += length;
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
